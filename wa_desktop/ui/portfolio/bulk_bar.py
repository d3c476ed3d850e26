"""What can be done to several workloads at once; it is there while two or more are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wa_desktop.domain.lens import LensVersion
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import link, quiet
from wa_desktop.ui.widgets.card import Card
from wa_desktop.ui.widgets.flow_layout import FlowLayout
from wa_desktop.ui.widgets.label import Label
from wa_desktop.ui.widgets.menu_button import MenuButton


class BulkAsk(Enum):
    """What is asked for by the bar's menus."""

    ADD_TAG = "add tag"
    REMOVE_TAG = "remove tag"
    EXPORT = "export"
    REPORTS = "reports"


class BulkBar(Card):
    """`asked` carries a BulkAsk, `lens_requested` a LensVersion that all chosen workloads are to be reviewed along.

    `apply_template_requested` comes from a button that is there once `offer_templates` was called.
    """

    asked = Signal(object)
    archive_requested = Signal()
    lens_requested = Signal(object)
    apply_template_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = Label("", weight=QFont.Weight.DemiBold)
        self.tag = MenuButton(self.tr("Tag"))
        self.lens = MenuButton(self.tr("Lens"))
        self.template_button = quiet(self.tr("Apply template…"))
        self.export = MenuButton(self.tr("Export"))
        self.archive_button = quiet(self.tr("Archive"))
        self.clear_button = link(self.tr("Deselect"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build()
        self.tag.show_choices(
            [(BulkAsk.ADD_TAG, self.tr("Add a tag…")), (BulkAsk.REMOVE_TAG, self.tr("Remove tags…"))]
        )
        self.export.show_choices(
            [
                (BulkAsk.REPORTS, self.tr("Reports as PDF…")),
                (BulkAsk.EXPORT, self.tr("Review data as JSON…")),
            ]
        )
        self.tag.picked.connect(self.asked)
        self.export.picked.connect(self.asked)
        self.lens.picked.connect(self.lens_requested)
        self.template_button.clicked.connect(self.apply_template_requested)
        self.archive_button.clicked.connect(self.archive_requested)
        self.clear_button.clicked.connect(self.clear_requested)
        self.template_button.hide()
        self.hide()

    def offer_lenses(self, lenses: Sequence[LensVersion]) -> None:
        """The lenses that can be applied."""
        self.lens.show_choices([(version, version.name) for version in lenses])

    def offer_templates(self, offered: bool) -> None:  # noqa: FBT001 reads as Qt's setters do
        """Whether there are templates to apply."""
        self.template_button.setVisible(offered)
        self._fit()

    def show_count(self, count: int, *, archived: bool, writable: bool) -> None:
        """Say how many are chosen, and what the archive button would do; hide where it is one or none."""
        self.count.setText(self.tr("%n workload(s) chosen", "", count))
        text = (
            self.tr("Take %n out of the archive", "", count) if archived else self.tr("Archive %n", "", count)
        )
        if text != self.archive_button.text():
            self.archive_button.setText(text)
            self.archive_button.updateGeometry()
        for button in (self.tag, self.lens, self.template_button, self.archive_button):
            button.setEnabled(writable)
        self._tools.updateGeometry()
        self.setVisible(count > 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the buttons need."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """So too when a button becomes wider."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _build(self) -> None:
        self._tools = QWidget()
        self._flow = FlowLayout(self._tools, 8)
        self.count.setFixedHeight(px(34))
        self.clear_button.setFixedHeight(px(34))
        for part in (
            self.count,
            self.tag,
            self.lens,
            self.template_button,
            self.export,
            self.archive_button,
            self.clear_button,
        ):
            self._flow.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(14, 8, 10, 8))
        layout.addWidget(self._tools)

    def _fit(self) -> None:
        around = px(14) + px(10)
        high = self._flow.heightForWidth(self.width() - around) + 2 * px(8)
        if high != self.height() or high != self.maximumHeight():
            self.setFixedHeight(high)
