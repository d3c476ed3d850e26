"""What can be done to a lens value: each edit says what it makes of the value, and changes nothing itself."""

from wa_desktop.studio.edits.ids import id_problem, rename
from wa_desktop.studio.edits.items import (
    add_choice,
    add_pillar,
    add_question,
    duplicate,
    move,
    remove,
)
from wa_desktop.studio.edits.mending import mended
from wa_desktop.studio.edits.merging import merge
from wa_desktop.studio.edits.splitting import split, split_choice
from wa_desktop.studio.edits.texts import set_resources, set_rules, set_text

__all__ = [
    "add_choice",
    "add_pillar",
    "add_question",
    "duplicate",
    "id_problem",
    "mended",
    "merge",
    "move",
    "remove",
    "rename",
    "set_resources",
    "set_rules",
    "set_text",
    "split",
    "split_choice",
]
