"""The industry types in the interface's language; stored is always the value of AWS's list."""

from __future__ import annotations

from wa_desktop.ui.words import tr


def industry_words() -> dict[str, str]:
    """A word for each value of `INDUSTRY_TYPES`, in its order."""
    return {
        "Agriculture": tr("Agriculture"),
        "Automobile": tr("Automobile"),
        "Defense": tr("Defense"),
        "Design and Engineering": tr("Design and engineering"),
        "Digital Advertising": tr("Digital advertising"),
        "Education": tr("Education"),
        "Environmental Protection": tr("Environmental protection"),
        "Financial Services": tr("Financial services"),
        "Gaming": tr("Gaming"),
        "General Public Services": tr("General public services"),
        "Healthcare": tr("Healthcare"),
        "Hospitality": tr("Hospitality"),
        "InfoTech": tr("Information technology"),
        "Justice and Public Safety": tr("Justice and public safety"),
        "Life Sciences": tr("Life sciences"),
        "Manufacturing": tr("Manufacturing"),
        "Media & Entertainment": tr("Media and entertainment"),
        "Mining & Resources": tr("Mining and resources"),
        "Oil & Gas": tr("Oil and gas"),
        "Power & Utilities": tr("Power and utilities"),
        "Professional Services": tr("Professional services"),
        "Real Estate & Construction": tr("Real estate and construction"),
        "Retail & Wholesale": tr("Retail and wholesale"),
        "Social Protection": tr("Social protection"),
        "Telecommunications": tr("Telecommunications"),
        "Travel, Transportation & Logistics": tr("Travel, transportation and logistics"),
        "Other": tr("Other"),
    }
