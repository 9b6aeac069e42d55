"""The sample data of StoreYear: three stores, three years, every record kind of records.md."""
