# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample data of StoreYear: three stores, three years, every record kind of records.md."""
