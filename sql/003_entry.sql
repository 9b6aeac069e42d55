-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What entering figures needs beside the figures: cells that a rule refuses, and unlikely figures that someone confirmed.
-- It is read as 001 says.
-- next statement
-- A cell that was typed and breaks a rule of its record (the table would refuse it): it is kept here, so that nothing
-- typed is lost, and counts for no figure until the record obeys its rules. record: the key columns as a JSON array, as
-- in the change log. value is the cell as text, NULL for a cell that was emptied.
CREATE TABLE drafts (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    record TEXT NOT NULL CHECK (record <> ''),
    column_name TEXT NOT NULL CHECK (column_name <> ''),
    value TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month, kind, record, column_name),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12)
) STRICT, WITHOUT ROWID
-- next statement
-- An unlikely figure that someone has confirmed, with the reason; it holds as long as the cell has this value.
CREATE TABLE confirmations (
    store TEXT NOT NULL REFERENCES stores (store),
    month INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    record TEXT NOT NULL CHECK (record <> ''),
    column_name TEXT NOT NULL CHECK (column_name <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    note TEXT NOT NULL CHECK (note <> ''),
    who TEXT,
    moment INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    PRIMARY KEY (store, month, kind, record, column_name),
    CONSTRAINT month_exists CHECK (month BETWEEN 190001 AND 999912 AND month % 100 BETWEEN 1 AND 12)
) STRICT, WITHOUT ROWID
