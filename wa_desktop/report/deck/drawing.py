"""What drawings of several slides share: columns of words in one size, and the line that counts what has no room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wa_desktop.report.deck.canvas import Canvas, Frame
from wa_desktop.report.deck.fit import More, Para, clipped, height_of, para
from wa_desktop.report.deck.look import Box
from wa_desktop.report.deck.slides import Words

SIZES = (16.0, 15.0, 14.5, 14.0, 13.5, 13.0, 12.5, 12.0)
"""Points to try for running text, the largest first."""

HEADING = 12.0


@dataclass(frozen=True)
class Easel:
    """A slide to draw on: its canvas, the place for the drawing, and the words for what has no room."""

    canvas: Canvas
    area: Box
    rest: Callable[[int], str]
    fewer: Callable[[int], str]
    """The same in fewer words, for narrow places."""

    def more(self, size: float = 11.0, before: float = 5.0) -> More:
        """Makes the paragraph that counts what has no room."""
        return lambda count: para(self.rest(count), size, color=self.canvas.look.muted, before=before)

    def heading(self, text: str, before: float = 0.0) -> Para:
        """A small heading."""
        return para(text, HEADING, bold=True, color=self.canvas.look.text, before=before)

    def remark(self, box: Box, text: str, anchor: str = "t") -> None:
        """Small print."""
        if text:
            self.canvas.write(box, (self._small(text),), anchor=anchor)

    def remark_height(self, text: str, width: float) -> float:
        """The height that small print needs, in two lines at most."""
        if not text:
            return 0.0
        one = clipped(self._small(text), width, 2, self.canvas.look.spare)
        return height_of((one,), width, self.canvas.look.spare) + 0.02

    def _small(self, text: str) -> Para:
        return para(text, 11.0, color=self.canvas.look.muted)


def items(lines: Sequence[str], size: float, before: float = 5.0) -> list[Para]:
    """Lines as paragraphs, with bullets where there are several."""
    bullet = "dot" if len(lines) > 1 else ""
    return [para(line, size, before=before, bullet=bullet) for line in lines]


def draw_columns(
    easel: Easel, boxes: Sequence[Box], columns: Sequence[Words], frame: Frame, *, low: bool = False
) -> None:
    """Headings with lines beside each other, all in the largest size in which each fits.

    With `low`, the boxes are only as high as the fullest of them needs.
    """
    spare = easel.canvas.look.spare
    size = next(
        (
            size
            for size in SIZES
            if all(
                height_of(_column(easel, words, size), box.width - 2 * frame.across, spare)
                <= box.height - 2 * frame.down
                for box, words in zip(boxes, columns, strict=False)
            )
        ),
        12.0,
    )
    if low:
        needed = max(
            height_of(_column(easel, words, size), box.width - 2 * frame.across, spare)
            for box, words in zip(boxes, columns, strict=False)
        )
        boxes = [box.first(min(needed + 2 * frame.down + 0.1, box.height)) for box in boxes]
    for box, words in zip(boxes, columns, strict=False):
        easel.canvas.write(
            box,
            _column(easel, words, size),
            frame=frame,
            smallest=size,
            more=easel.more(before=size / 2) if len(words.lines) > 1 else None,
        )


def _column(easel: Easel, words: Words, size: float) -> list[Para]:
    return [easel.heading(words.heading), *items(words.lines, size, before=size * 0.45)]
