"""WA Desktop: offline reviews of cloud workloads along the Well-Architected Framework and any custom lens."""

__version__ = "0.1.0"
