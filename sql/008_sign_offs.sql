-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Reviews that a manager has signed off: what they said then stays in the book, whatever is entered later.
-- It is read as 001 says.
-- next statement
-- number: counts a store's sign-offs of a year, from 1. through: the last month under review. frozen: its figures and
-- texts, a JSON object. withdrawn: the moment from which it does not hold any more; NULL: it holds.
CREATE TABLE sign_offs (
    store TEXT NOT NULL REFERENCES stores (store),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    through INTEGER NOT NULL CHECK (through BETWEEN 1 AND 12),
    name TEXT NOT NULL CHECK (name <> ''),
    moment INTEGER NOT NULL,
    frozen TEXT NOT NULL CHECK (frozen <> ''),
    withdrawn INTEGER CHECK (withdrawn >= moment),
    PRIMARY KEY (store, year, number),
    CONSTRAINT year_exists CHECK (year BETWEEN 1900 AND 9999)
) STRICT, WITHOUT ROWID
