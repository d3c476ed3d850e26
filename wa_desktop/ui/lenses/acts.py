"""What can be done with a lens or draft of the library."""

from __future__ import annotations

from enum import Enum


class LensAct(Enum):
    """A request about the lens version or draft in hand."""

    PREVIEW = "preview"
    EDIT = "edit"
    EXPORT = "export"
    EXPORT_FOR_AWS = "export_for_aws"
    NEW_VERSION = "new_version"
    COMPARE = "compare"
    UPGRADE = "upgrade"
    SHOW_USERS = "show_users"
    REMOVE = "remove"
    OPEN_DRAFT = "open_draft"
    DELETE_DRAFT = "delete_draft"


CHANGING = frozenset(
    {LensAct.EDIT, LensAct.NEW_VERSION, LensAct.UPGRADE, LensAct.REMOVE, LensAct.DELETE_DRAFT}
)
"""What a workspace that is open for reading only does not take."""
