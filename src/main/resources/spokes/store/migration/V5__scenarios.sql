-- Scenarios as sheets, and which scenario was in view before and after each step of the journal.

CREATE TABLE IF NOT EXISTS "scenarios" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "scenario" CHARACTER VARYING,
    "note" CHARACTER VARYING,
    "made_on" DATE,
    "place" DOUBLE PRECISION
);

CREATE TABLE IF NOT EXISTS "scenario_changes" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "scenario" CHARACTER VARYING,
    "sheet" CHARACTER VARYING,
    "row" CHARACTER VARYING,
    "after" CHARACTER VARYING,
    "before" CHARACTER VARYING
);

ALTER TABLE "journal" ADD COLUMN IF NOT EXISTS "view_before" CHARACTER VARYING DEFAULT '' NOT NULL;
ALTER TABLE "journal" ADD COLUMN IF NOT EXISTS "view_after" CHARACTER VARYING DEFAULT '' NOT NULL;
