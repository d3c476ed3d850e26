"""Offers the example decisions of the guide, to begin a decision with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wa_desktop.domain.guide import DecisionOption
from wa_desktop.review.decision_templates import DecisionTemplate
from wa_desktop.ui.dialogs.button_keys import ButtonKeysDialog
from wa_desktop.ui.dialogs.screen_room import room_on_screen
from wa_desktop.ui.models.rows import Cell, Look, Row, one_line, section_row
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.card import Panel
from wa_desktop.ui.widgets.label import Label, muted, section, title
from wa_desktop.ui.widgets.search_field import SearchField
from wa_desktop.ui.widgets.side_panel import Part, SidePanel
from wa_desktop.ui.widgets.table import RowsView

WIDTH, HEIGHT = 940, 640
LIST_WIDTH = 400


class ExamplesDialog(ButtonKeysDialog):
    """A list to search, and the example in hand beside it; `chosen` carries the DecisionTemplate to begin with."""

    chosen = Signal(object)

    def __init__(self, templates: Sequence[DecisionTemplate], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates = {template.key: template for template in templates}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchField(self.tr("Find an example"))
        self.list = RowsView(self.tr("Example decisions"), (self.tr("Example decision"),), 0)
        self.nothing = muted("", wrap=True)
        self.preview = SidePanel(self.tr("The example in hand"))
        self.use_button = primary(self.tr("Begin with this example"))
        self.cancel_button = quiet(self.tr("Cancel"))
        self._build()
        self.search.textChanged.connect(self._show_list)
        self.search.list_requested.connect(self._on_list_requested)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.row_activated.connect(self._on_row_activated)
        self.use_button.clicked.connect(self._on_use_clicked)
        self.cancel_button.clicked.connect(self.reject)
        self._show_list()
        self.search.setFocus()

    def sizeHint(self) -> QSize:
        """Room for list and example, on a small screen less."""
        room = room_on_screen(self)
        return QSize(px(WIDTH), px(HEIGHT)).boundedTo(room)

    def _build(self) -> None:
        heading = self.tr("Begin with an example")
        self.setWindowTitle(heading)
        self.resize(self.sizeHint())
        head = Panel(Qt.Edge.BottomEdge)
        top = QVBoxLayout(head)
        top.setContentsMargins(margins(24, 16, 24, 14))
        top.setSpacing(px(2))
        top.addWidget(title(heading))
        top.addWidget(muted(self.tr("Decisions of the guide, with numbers to be made your own."), wrap=True))
        left = Panel()
        column = QVBoxLayout(left)
        column.setContentsMargins(margins(16, 14, 12, 8))
        column.setSpacing(px(8))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        column.addStretch(0)
        left.setFixedWidth(px(LIST_WIDTH))
        self.list.horizontalHeader().hide()
        self.preview.setMaximumWidth(px(WIDTH))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addWidget(self.preview, 1)
        foot = Panel(Qt.Edge.TopEdge)
        foot.setFixedHeight(px(62))
        line = QHBoxLayout(foot)
        line.setContentsMargins(margins(24, 0, 24, 0))
        line.setSpacing(px(10))
        line.addStretch()
        line.addWidget(self.cancel_button)
        line.addWidget(self.use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addLayout(middle, 1)
        layout.addWidget(foot)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    # Showing

    def _show_list(self) -> None:
        words = self.search.text().casefold().split()
        rows: list[Row] = []
        group: tuple[str, str] | None = None
        for template in self._templates.values():
            if not all(word in _words(template) for word in words):
                continue
            if (template.lens, template.pillar) != group:
                group = (template.lens, template.pillar)
                rows.append(section_row(template.pillar_name, 1))
            gist = Cell(
                one_line(template.example.title), one_line(template.example.context), look=Look.STRONG
            )
            rows.append(Row(template.key, (gist,)))
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        if rows:
            self.nothing.setText("")
        elif self._templates:
            self.nothing.setText(self.tr("No example has all these words."))
        else:
            self.nothing.setText(self.tr("The lenses of this review have no example decisions."))

    def _on_row_chosen(self, key: object) -> None:
        template = self._template(key)
        self.use_button.setEnabled(template is not None)
        self.preview.show_parts(self._parts(template) if template else [])

    def _parts(self, template: DecisionTemplate) -> list[Part]:
        example = template.example
        parts: list[Part] = [
            muted(template.pillar_name, 13, wrap=True),
            title(example.title, 17),
            section(self.tr("Context")),
            Label(example.context, wrap=True),
            section(self.tr("Options")),
        ]
        for option in example.options:
            parts += [*self._option(option), 4]
        parts += [section(self.tr("Decision")), Label(example.decision, wrap=True)]
        if example.measure:
            parts += [section(self.tr("How it is measured")), Label(example.measure, wrap=True)]
        if example.practices:
            parts += [
                section(self.tr("Practices it serves")),
                Label(", ".join(example.practices), wrap=True),
            ]
        return parts

    def _option(self, option: DecisionOption) -> list[Part]:
        return [
            Label(option.name, weight=QFont.Weight.Medium, wrap=True),
            Label(self.tr("+ {gains}").format(gains=option.gains), pixels=13, wrap=True),
            Label(self.tr("− {costs}").format(costs=option.costs), pixels=13, wrap=True),
        ]

    # What happens

    def _template(self, key: object) -> DecisionTemplate | None:
        return self._templates.get(key) if isinstance(key, tuple) else None

    def _on_list_requested(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_row_activated(self, key: object) -> None:
        template = self._template(key)
        if template:
            self.accept()
            self.chosen.emit(template)

    def _on_use_clicked(self) -> None:
        self._on_row_activated(self.list.chosen)


def _words(template: DecisionTemplate) -> str:
    example = template.example
    texts = (
        template.pillar_name,
        example.title,
        example.context,
        example.decision,
        example.measure,
        *(f"{option.name} {option.gains} {option.costs}" for option in example.options),
        *example.practices,
    )
    return "\n".join(texts).casefold()
