from . import fasteners, handtools, machines, consumables, protection, supplies, clothing  # noqa: F401
