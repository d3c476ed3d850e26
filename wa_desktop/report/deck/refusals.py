"""Why a deck cannot be made, each in one sentence that says what to do next."""

from __future__ import annotations

from wa_desktop.domain.errors import message

UNREADABLE_TEMPLATE = message(
    "The PowerPoint template cannot be read. Save it anew in PowerPoint as .pptx or .potx, or choose another one."
)
TEMPLATE_WITH_MACROS = message(
    "The PowerPoint template holds macros or controls. Save it in PowerPoint as .pptx or .potx without them."
)
TEMPLATE_TOO_LARGE = message(
    "The PowerPoint template is too large when it is unpacked. Take out pictures and films, or choose another one."
)
TEMPLATE_WITH_LINKS = message(
    "The PowerPoint template refers to files outside of it. Embed its linked pictures and objects, and save it anew."
)
TEMPLATE_WITHOUT_TITLE = message(
    "The PowerPoint template has no layout with a title. Add one in its slide master, or choose another template."
)
UNREADABLE_LOGO = message("The theme’s logo cannot be read. Choose another PNG or JPEG picture.")
NOT_READ_BACK = message(
    "The presentation could not be read back after writing. Try again, or choose another folder."
)
