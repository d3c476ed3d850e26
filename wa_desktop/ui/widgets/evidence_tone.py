"""Colours and signs of evidence: how sure it is, and of what kind."""

from __future__ import annotations

from wa_desktop.domain.evidence import Evidence, EvidenceKind, Sureness
from wa_desktop.domain.lens import Risk
from wa_desktop.ui.theme.tokens import Tone, current_theme


def sureness_tone(sureness: Sureness) -> Tone:
    """Quiet for a word alone, the accent's for what was shown, and that of "no risk" for what was checked."""
    theme = current_theme()
    if sureness is Sureness.SHOWN:
        return Tone(theme.surface_selected if theme.contrast else theme.accent_soft, theme.text_link)
    return theme.tone(Risk.NONE if sureness is Sureness.VERIFIED else Risk.UNANSWERED)


def evidence_icon(evidence: Evidence) -> str:
    """The name of the icon for a piece."""
    if evidence.kind is EvidenceKind.LINK:
        return "mdi6.link-variant"
    if evidence.kind is EvidenceKind.STATEMENT:
        return "mdi6.format-quote-close"
    if evidence.is_picture:
        return "mdi6.image-outline"
    return "mdi6.file-document-outline"
