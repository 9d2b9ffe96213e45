-- Days on which a center that is open otherwise ships nothing.

CREATE TABLE IF NOT EXISTS "closures" (
    "position" BIGINT PRIMARY KEY,
    "row_key" CHARACTER VARYING NOT NULL UNIQUE,
    "center" CHARACTER VARYING,
    "from_date" DATE,
    "to_date" DATE,
    "reason" CHARACTER VARYING
);
