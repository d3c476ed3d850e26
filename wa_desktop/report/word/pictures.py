"""Pictures inside the text: charts and the logo, with their alternative text."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import Any

from wa_desktop.domain.errors import KnownError, message
from wa_desktop.report.coverage import one_line
from wa_desktop.report.word.xml import Element, w

NO_LOGO = message("The theme’s logo cannot be read as a picture. Save it again as PNG and choose it anew.")

_EMU = 12_700
"""English metric units in a point."""

_LOGO_PIXELS = 1_200
"""A logo with more across is made smaller: nobody sees the difference on paper."""

_MOST_PIXELS = 40_000_000


def picture_run(part: Any, data: bytes, size: tuple[float, float], alt: str, number: int) -> Element:
    """A run with a PNG, its size in points; `number` tells it from the document's other pictures."""
    from docx.oxml.shape import CT_Inline
    from docx.shared import Emu

    relation, _ = part.get_or_add_image(BytesIO(data))
    wide, high = (Emu(max(round(side * _EMU), 1)) for side in size)
    inline = CT_Inline.new_pic_inline(_FIRST_ID + number, relation, f"picture{number}.png", wide, high)
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")  # left out, LibreOffice takes an eighth of an inch
    properties = inline.docPr
    properties.set("name", f"Picture {number}")
    properties.set("descr", one_line(alt))
    return w("r", w("drawing", inline))


_FIRST_ID = 10_000
"""Above the numbers of the pictures that a template has."""


def logo_png(logo: bytes) -> tuple[bytes, float]:
    """A PNG or JPEG as a PNG without anything but its pixels, and its height in widths; KnownError if it is none."""
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(logo), formats=("PNG", "JPEG")) as image:
                if image.width * image.height > _MOST_PIXELS:
                    raise KnownError(NO_LOGO)
                pixels = image.convert("RGBA" if image.mode in _CLEAR else "RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise KnownError(NO_LOGO) from error
    pixels.info = {}
    pixels.thumbnail((_LOGO_PIXELS, _LOGO_PIXELS))
    stream = BytesIO()
    pixels.save(stream, "PNG")
    return stream.getvalue(), pixels.height / pixels.width


_CLEAR = {"RGBA", "LA", "PA", "P", "RGBa", "La"}
