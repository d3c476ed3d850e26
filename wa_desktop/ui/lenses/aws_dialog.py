"""Will AWS accept this lens? What speaks against it, its fixes one by one, and the file that comes of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wa_desktop.domain.errors import KnownError, Message, message
from wa_desktop.domain.lens import Lens, Risk
from wa_desktop.lensfile.aws_answer import WRITTEN_ANEW
from wa_desktop.lensfile.aws_mending import AwsFile, AwsMending, Key, written_anew
from wa_desktop.lensfile.check_fields import Json
from wa_desktop.ui.dialogs.button_keys import ButtonKeysDialog
from wa_desktop.ui.dialogs.screen_room import fit_on_screen
from wa_desktop.ui.lenses.aws_writing import write_file, write_parts
from wa_desktop.ui.lenses.point_list import PointList
from wa_desktop.ui.lenses.point_place import PointPlace
from wa_desktop.ui.models.aws_points import fixes_of, point_rows
from wa_desktop.ui.models.rows import one_line
from wa_desktop.ui.theme.type import margins, px
from wa_desktop.ui.widgets.button import primary, quiet
from wa_desktop.ui.widgets.card import Card, Panel
from wa_desktop.ui.widgets.label import Label, muted, title
from wa_desktop.ui.widgets.pill import Pill
from wa_desktop.ui.widgets.segments import Segments
from wa_desktop.ui.words import say

WANTED = QSize(1060, 740)
LEAST = QSize(760, 520)
FIXED, ANEW = 0, 1
"""The two ways to write: the file with the fixes taken, or the whole lens anew."""


class AwsDialog(ButtonKeysDialog):
    """`written` carries the sentence about what was written; `studio_requested` the lens value with the fixes taken.

    `lens` is None where the stored file cannot be read as one; `stem` names the file that is proposed. The lens in the
    library stays as it is.
    """

    written = Signal(str)
    studio_requested = Signal(object)

    def __init__(
        self, value: Json, lens: Lens | None, stem: str, folder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Will AWS accept this?"))
        self.mending = AwsMending(value)
        self._lens, self._stem, self._folder = lens, stem, folder
        self._anew: tuple[AwsFile, ...] | Message | None = None
        self.verdict, self.answer = Pill(), Label("", pixels=15, wrap=True)
        self.list = PointList(self.tr("What speaks against it"))
        self.place = PointPlace()
        self.needed_button = quiet(self.tr("Take what AWS needs"))
        self.all_button = quiet(self.tr("Take all fixes"))
        self.none_button = quiet(self.tr("Take none"))
        self.way = Segments(
            [self.tr("This file with the fixes taken"), self.tr("The lens written anew for AWS")]
        )
        self.about_way = muted("", 13, wrap=True)
        self.outcome, self.about_file = Pill(), Label("", wrap=True)
        self.message = Label("", pixels=13, role=QPalette.ColorRole.BrightText, wrap=True)
        self.studio_button = quiet(self.tr("Mend in the studio"))
        self.cancel_button = quiet(self.tr("Close"))
        self.write_button = primary(self.tr("Write the file…"))
        self._build(one_line(lens.name if lens else str(value.get("name", ""))))
        self._connect()
        self._begin()

    @property
    def is_anew(self) -> bool:
        """Whether the whole lens is written anew."""
        return self.way.choice == ANEW

    def files(self) -> tuple[AwsFile, ...]:
        """What would be written."""
        if self.is_anew:
            anew = self._written_anew()
            return () if isinstance(anew, Message) else anew
        return (self.mending.file(f"{self._stem}.json"),)

    def write_to(self, path: Path) -> bool:
        """Write the file to a path, or several files into a folder; say whether that went well."""
        files = self.files()
        write: Callable[[], None] = lambda: write_file(files[0], path)  # noqa: E731 one of two
        if len(files) > 1:
            write = lambda: write_parts(files, path)  # noqa: E731 the other
        elif path.suffix.casefold() != ".json":
            self._fail(message("A lens is a JSON file: choose a file name that ends in .json."))
            return False
        try:
            write()
        except KnownError as error:
            self._fail(error.sentence)
            return False
        names = ", ".join(file.name for file in files) if len(files) > 1 else path.name
        self.written.emit(
            self.tr("✓ Written for AWS: {names}. {verdict}").format(
                names=names, verdict=self.about_file.text()
            )
        )
        self.accept()
        return True

    # Building

    def _build(self, name: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(24, 18, 24, 16))
        layout.setSpacing(px(10))
        layout.addWidget(title(self.tr("Will AWS accept “{name}”?").format(name=name)))
        layout.addLayout(_line(self.verdict, self.answer))
        self._points = QWidget()
        layout.addWidget(self._points, 1)
        self._build_points()
        layout.addWidget(self.way)
        layout.addWidget(self.about_way)
        layout.addLayout(_line(self.outcome, self.about_file))
        layout.addWidget(self.message)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addWidget(self.studio_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.write_button)
        layout.addLayout(buttons)
        layout.addStretch(0)
        self.message.hide()
        self.way.setAccessibleName(self.tr("What is written"))
        fit_on_screen(self, WANTED, LEAST)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _build_points(self) -> None:
        card = Card()
        inside = QHBoxLayout(card)
        inside.setContentsMargins(margins(2, 3, 2, 3))
        inside.setSpacing(0)
        inside.addWidget(self.list, 3)
        rule = Panel(Qt.Edge.LeftEdge)
        beside = QVBoxLayout(rule)
        beside.setContentsMargins(margins(1, 0, 0, 0))
        beside.addWidget(self.place)
        inside.addWidget(rule, 2)
        line = QHBoxLayout()
        line.setSpacing(px(10))
        for button in (self.needed_button, self.all_button, self.none_button):
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(self._points)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(card, 1)
        column.addLayout(line)

    def _connect(self) -> None:
        self.list.toggled.connect(self._on_toggled)
        self.list.chosen.connect(self.place.show_point)
        self.needed_button.clicked.connect(self._on_needed_clicked)
        self.all_button.clicked.connect(self._on_all_clicked)
        self.none_button.clicked.connect(self._on_none_clicked)
        self.way.chosen.connect(self._on_way_chosen)
        self.studio_button.clicked.connect(self._on_studio_clicked)
        self.cancel_button.clicked.connect(self.reject)
        self.write_button.clicked.connect(self._on_write_clicked)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.write_button.click)

    def _begin(self) -> None:
        points = self.mending.points
        refused = sum(point.refused for point in points)
        self.verdict.show_risk(
            self.tr("No") if refused else self.tr("Yes"), Risk.HIGH if refused else Risk.NONE
        )
        self.answer.setText(self._answer(refused, len(points) - refused))
        self._points.setVisible(bool(points))
        splits = any(point.finding.code in WRITTEN_ANEW for point in points)
        if splits and self._lens:
            self.way.show_choice(ANEW)
        self.way.setVisible(self._lens is not None and bool(points))
        self._show()
        if not points:
            self.setMinimumHeight(0)
            self.resize(self.width(), self.sizeHint().height())
        target: QWidget = self.list if points else self.write_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # Showing

    def _answer(self, refused: int, advice: int) -> str:
        if refused:
            return self.tr("As it is, AWS refuses it on %n point(s).", "", refused)
        if advice:
            return self.tr(
                "AWS takes it as it is, as far as is documented; %n point(s) are better mended.", "", advice
            )
        return self.tr("AWS takes it as it is, as far as is documented: nothing speaks against it.")

    def _show(self) -> None:
        mending = self.mending
        self.list.show_rows(point_rows(mending, is_offered=not self.is_anew))
        for button, keys in (
            (self.needed_button, self._offered(refused_only=True)),
            (self.all_button, self._offered(refused_only=False)),
        ):
            button.setEnabled(not self.is_anew and not set(keys) <= set(mending.taken))
        self.none_button.setEnabled(not self.is_anew and bool(mending.taken))
        self._show_outcome()

    def _show_outcome(self) -> None:
        anew = self._written_anew() if self.is_anew else None
        if isinstance(anew, Message):
            self.about_way.setText("")
            self._show_verdict(self.tr("No"), say(anew), Risk.HIGH)
            self.write_button.setEnabled(False)
            return
        files = self.files()
        self.about_way.setText(self._way_text(len(files)))
        self.write_button.setEnabled(True)
        self.write_button.setText(
            self.tr("Write %n file(s)…", "", len(files)) if len(files) > 1 else self.tr("Write the file…")
        )
        self.write_button.updateGeometry()
        refused = sum(file.refused for file in files)
        advice = sum(len(file.points) for file in files) - refused
        if refused:
            self._show_verdict(
                self.tr("No"),
                self.tr("AWS would still refuse what is written, on %n point(s).", "", refused),
                Risk.HIGH,
            )
        elif advice:
            text = self.tr(
                "AWS takes what is written, as far as is documented; %n piece(s) of advice stay.", "", advice
            )
            self._show_verdict(self.tr("Yes"), text, Risk.NONE)
        else:
            text = self.tr("AWS takes what is written, as far as is documented.")
            self._show_verdict(self.tr("Yes"), text, Risk.NONE)

    def _way_text(self, count: int) -> str:
        if not self.mending.points:
            return self.tr("It is written as it was imported.")
        if not self.is_anew:
            return self.tr("Fixes taken: {taken}. All else is written as it was imported.").format(
                taken=len(self.mending.taken)
            )
        split = self.tr("It takes %n file(s) of at most 500 KB.", "", count) if count > 1 else ""
        told = self.tr(
            "Ids become legal, texts are cut at AWS's limits, rules have one level each and a default, and the "
            "guidance of WA Desktop goes into the texts. Order and ratings stay."
        )
        return f"{told} {split}".strip()

    def _show_verdict(self, word: str, text: str, risk: Risk) -> None:
        self.outcome.show_risk(word, risk)
        self.about_file.setText(text)

    def _fail(self, sentence: Message) -> None:
        self.message.setText(say(sentence))
        self.message.show()

    def _written_anew(self) -> tuple[AwsFile, ...] | Message:
        if self._anew is None:
            self._anew = written_anew(self._lens) if self._lens else ()
        return self._anew

    def _offered(self, *, refused_only: bool) -> list[Key]:
        return fixes_of((*self.mending.points, *self.mending.came_up), refused_only=refused_only)

    # What happens

    def _take(self, keys: list[Key]) -> None:
        self.message.hide()
        self.mending.take(keys)
        self._show()

    def _on_toggled(self, key: Key) -> None:
        taken = list(self.mending.taken)
        self._take([one for one in taken if one != key] if key in taken else [*taken, key])

    def _on_needed_clicked(self) -> None:
        self._take([*self.mending.taken, *self._offered(refused_only=True)])

    def _on_all_clicked(self) -> None:
        self._take(self._offered(refused_only=False))
        self._take(self._offered(refused_only=False))  # with what came up by the fixes

    def _on_none_clicked(self) -> None:
        self._take([])

    def _on_way_chosen(self, _number: int) -> None:
        self.message.hide()
        self._show()

    def _on_studio_clicked(self) -> None:
        self.studio_requested.emit(self.mending.result)
        self.accept()

    def _on_write_clicked(self) -> None:
        files = self.files()
        if not files:
            return
        self.message.hide()
        if len(files) > 1:
            dialog = QFileDialog(self, self.tr("Folder for the files"), self._folder)
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog = QFileDialog(self, self.tr("Write for AWS"), self._folder, self.tr("Lens files (*.json)"))
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("json")
            dialog.selectFile(files[0].name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_path_chosen)
        dialog.open()

    def _on_path_chosen(self, name: str) -> None:
        self.write_to(Path(name))


def _line(pill: Pill, label: Label) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(px(10))
    line.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label, 1)
    return line
