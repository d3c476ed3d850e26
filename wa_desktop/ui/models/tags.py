"""Tags as a table of keys and values."""

from __future__ import annotations

from wa_desktop.ui.models.written_rows import WrittenRows

Tags = tuple[tuple[str, str], ...]


class TagsModel(WrittenRows):
    """A key and a value in a row."""

    @property
    def tags(self) -> Tags:
        """The tags with spaces around them taken off; rows left empty do not count."""
        stripped = ((key.strip(), value.strip()) for key, value in self._rows)
        return tuple((key, value) for key, value in stripped if key or value)

    def show_tags(self, tags: Tags) -> None:
        """Show other tags."""
        self._show([key, value] for key, value in tags)

    def headings(self) -> tuple[str, ...]:
        """Names of the columns."""
        return self.tr("Key"), self.tr("Value")

    def spoken(self, row: int, column: int) -> str:
        """Whether it is a key or a value, of which tag, and the text."""
        name = self.tr("Key of tag {number}") if column == 0 else self.tr("Value of tag {number}")
        return f"{name.format(number=row + 1)}: {self._rows[row][column]}"
