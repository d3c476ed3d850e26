"""Single fields of a lens file: their types, lengths, characters and addresses."""

from __future__ import annotations

import re
from typing import Any

from wa_desktop.domain.errors import message
from wa_desktop.domain.lens import Resource
from wa_desktop.lensfile import limits
from wa_desktop.lensfile.findings import Path, Remarks, shown
from wa_desktop.lensfile.json_source import NOT_A_NUMBER
from wa_desktop.lensfile.limits import ResourceLimit, TextLimit

Json = dict[str, Any]

_HTTP = re.compile(r"https?://", re.IGNORECASE)
_SPACE = re.compile(r"\s")
_RESOURCE_KEYS = frozenset({"displayText", "url"})


def read_object(remarks: Remarks, value: object, path: Path) -> Json | None:
    """The value as an object; None, with a remark, if it is none."""
    if isinstance(value, dict):
        return value
    if value is not NOT_A_NUMBER:
        remarks.error(
            "wrong-type",
            path,
            message("{field} must be an object in braces; write it as one.", field=field_name(path)),
        )
    return None


def read_list(remarks: Remarks, parent: Json, key: str, path: Path) -> list[Any] | None:
    """A required list of an object; None, with a remark, if it is missing or no list."""
    if key not in parent:
        _missing(remarks, key, path)
        return None
    return as_list(remarks, parent[key], (*path, key))


def as_list(remarks: Remarks, value: object, path: Path) -> list[Any] | None:
    """The value as a list; None, with a remark, if it is none."""
    if isinstance(value, list):
        return value
    if value is not NOT_A_NUMBER:
        remarks.error(
            "wrong-type",
            path,
            message("{field} must be a list in square brackets; write it as one.", field=field_name(path)),
        )
    return None


def read_string(remarks: Remarks, parent: Json, key: str, path: Path) -> str | None:
    """A required text of an object; None, with a remark, if it is missing or no text."""
    value = parent.get(key)
    if isinstance(value, str):
        return value
    if key not in parent:
        _missing(remarks, key, path)
        return None
    return as_string(remarks, value, (*path, key))


def as_string(remarks: Remarks, value: object, path: Path) -> str | None:
    """The value as a text; None, with a remark, if it is none."""
    if isinstance(value, str):
        return value
    if value is not NOT_A_NUMBER:
        remarks.error(
            "wrong-type",
            path,
            message("{field} must be a text in double quotes; write it as one.", field=field_name(path)),
        )
    return None


def read_text(
    remarks: Remarks, parent: Json, key: str, path: Path, limit: TextLimit, *, required: bool = True
) -> str:
    """A name, title or description, checked against AWS's limits; empty if it is missing or no text."""
    value = parent.get(key)
    if isinstance(value, str) and limit.sound.fullmatch(value):
        return value
    if not required and key not in parent:
        return ""
    text = read_string(remarks, parent, key, path)
    if text is None:
        return ""
    if not text.strip():
        remarks.aws(
            "empty-text",
            (*path, key),
            message("{field} is empty; AWS wants at least one character. Write one line.", field=key),
        )
    if len(text) > limit.shortest:
        _check_length(remarks, text, (*path, key), limit)
    if limit.plain and not limits.PLAIN_TEXT.fullmatch(text):
        _unusual_characters(remarks, text, (*path, key))
    return text


def _check_length(remarks: Remarks, text: str, path: Path, limit: TextLimit) -> None:
    length = len(text)
    if length > limit.documented:
        remarks.aws(
            "too-long",
            path,
            message(
                "{field} has {length} characters; AWS takes at most {most}. Shorten it.",
                field=field_name(path),
                length=length,
                most=limit.documented,
            ),
        )
    elif length > limit.api:
        remarks.warn(
            "over-api-limit",
            path,
            message(
                "{field} has {length} characters; AWS's API gives out {most} and may cut it. Shorten it to be safe.",
                field=field_name(path),
                length=length,
                most=limit.api,
            ),
        )


def read_id(remarks: Remarks, parent: Json, path: Path) -> str | None:
    """An id, checked against AWS's syntax; None, with a remark, if it is missing, empty or no text."""
    value = parent.get("id")
    if isinstance(value, str) and limits.SOUND_ID.fullmatch(value):
        return value
    text = read_string(remarks, parent, "id", path)
    if text is None:
        return None
    place = (*path, "id")
    if not text:
        remarks.error("empty-id", place, message("The id is empty; give one of 3 to 128 characters."))
        return None
    if not limits.MIN_ID <= len(text) <= limits.MAX_ID:
        remarks.aws(
            "id-length",
            place,
            message(
                "The id {id} has {length} characters; AWS takes {least} to {most}. Change it here and in the conditions.",
                id=shown(text),
                length=len(text),
                least=limits.MIN_ID,
                most=limits.MAX_ID,
            ),
        )
    if not limits.ID.fullmatch(text):
        remarks.aws(
            "id-syntax",
            place,
            message(
                "The id {id} holds other characters than AWS takes: letters A to Z, digits and underscore. Replace them.",
                id=shown(text),
            ),
        )
    return text


def warn_unknown_keys(remarks: Remarks, parent: Json, known: frozenset[str], path: Path) -> None:
    """Remark every key that the format does not have; such keys are kept, and mean nothing."""
    if known.issuperset(parent):
        return
    for key in parent:
        if key not in known:
            remarks.warn(
                "unknown-key",
                (*path, key),
                message(
                    "The lens format has no key {key} here; it is kept but has no effect. Remove it or mend its name.",
                    key=shown(key),
                ),
            )


def resource_at(
    remarks: Remarks,
    parent: Json,
    key: str,
    path: Path,
    limit: ResourceLimit = limits.CHOICE_RESOURCE,
    *,
    text_required: bool = False,
) -> Resource | None:
    """What `read_resource` makes of a key of the object at `path`; None where it has no such key."""
    if key not in parent:
        return None
    value = parent[key]
    return sound_resource(value, limit) or read_resource(
        remarks, value, (*path, key), limit, text_required=text_required
    )


def sound_resource(value: object, limit: ResourceLimit = limits.CHOICE_RESOURCE) -> Resource | None:
    """A resource of which there is nothing to say, which most are; None for every other value.

    It comes to what `read_resource` would make of it, at half the cost.
    """
    if not isinstance(value, dict):
        return None
    text = value.get("displayText")
    if not isinstance(text, str) or not limit.text.sound.fullmatch(text):
        return None
    if len(value) == 1:
        return Resource(text)
    url = value.get("url")
    if len(value) == 2 and isinstance(url, str) and limit.sound_url.fullmatch(url):
        return Resource(text, url)
    return None


def read_resource(
    remarks: Remarks,
    value: object,
    path: Path,
    limit: ResourceLimit = limits.CHOICE_RESOURCE,
    *,
    text_required: bool = False,
) -> Resource | None:
    """A text with an address: a helpful resource, an improvement plan or an item of additional resources.

    Only http and https addresses come into the lens. None if there is neither text nor address.
    """
    parent = read_object(remarks, value, path)
    if parent is None:
        return None
    warn_unknown_keys(remarks, parent, _RESOURCE_KEYS, path)
    text, url = parent.get("displayText", ""), parent.get("url", "")
    has_url = "url" in parent and isinstance(url, str)
    if not isinstance(text, str):
        text = as_string(remarks, text, (*path, "displayText")) or ""
    if not isinstance(url, str):
        url = as_string(remarks, url, (*path, "url")) or ""
    if text.strip():
        if len(text) > limit.text.shortest:
            _check_length(remarks, text, (*path, "displayText"), limit.text)
    elif text_required or url.strip():
        _missing_display_text(remarks, parent, path)
    if has_url and not limit.sound_url.fullmatch(url):
        url = _check_url(remarks, url, (*path, "url"), limit.url)
    return Resource(text, url) if text or url else None


def field_name(path: Path) -> str:
    """How a sentence calls the value at a path: its key, or the list's key with the position, from 0."""
    if not path:
        return "The file"
    last = path[-1]
    if isinstance(last, str):
        return shown(last)
    return f"{field_name(path[:-1])}[{last}]"


def _missing(remarks: Remarks, key: str, path: Path) -> None:
    remarks.error("missing-field", path, message("The required key {key} is missing here; add it.", key=key))


def _missing_display_text(remarks: Remarks, parent: Json, path: Path) -> None:
    place = (*path, "displayText") if "displayText" in parent else path
    if "displayText" in parent and not isinstance(parent["displayText"], str):
        return
    remarks.aws(
        "missing-display-text",
        place,
        message("AWS wants a displayText here; write what the reader finds or is to do."),
    )


def _check_url(remarks: Remarks, url: str, path: Path, most: int) -> str:
    """Remark what is odd about an address; return it trimmed, or empty if it is none that may be opened."""
    trimmed = url.strip()
    if not trimmed:
        remarks.warn("empty-url", path, message("The url is empty; fill it in or remove the key."))
        return ""
    if trimmed != url or _SPACE.search(trimmed):
        remarks.warn(
            "url-space",
            path,
            message("The url has white space at an end or inside; remove it, or write %20 for a space."),
        )
    if len(url) > most:
        remarks.warn(
            "over-api-limit",
            path,
            message(
                "{field} has {length} characters; AWS's API gives out {most} and may cut it. Shorten it to be safe.",
                field="url",
                length=len(url),
                most=most,
            ),
        )
    if _HTTP.match(trimmed):
        return trimmed
    remarks.aws(
        "url-scheme",
        path,
        message(
            "The url does not start with http:// or https://, so it is never opened and AWS refuses it: {url}. Complete it.",
            url=shown(url),
        ),
    )
    return ""


def _unusual_characters(remarks: Remarks, text: str, path: Path) -> None:
    unusual = dict.fromkeys(limits.PLAIN_TEXT.sub("", text))
    remarks.warn(
        "unusual-characters",
        path,
        message(
            "{field} holds characters that AWS is known to refuse in names, titles and descriptions: {characters}. Replace them before you import the lens there.",
            field=field_name(path),
            characters=shown(" ".join(unusual)),
        ),
    )
