-- Order history in packed blocks of up to 16,384 lines: 20 bytes a line instead of 200, and a step's lines come and go by
-- switching its blocks. A block is in force from the step that made it to the step that replaced it or took it away;
-- at each place one block is in force at most. The bytes of blocks lie apart, so that switching does not move them. The
-- table "orders" keeps its rows until the workspace is opened: then they become blocks, in one transaction.

CREATE TABLE IF NOT EXISTS "order_blocks" (
    "id" BIGINT PRIMARY KEY,
    "place" BIGINT NOT NULL,
    "lines" INTEGER NOT NULL,
    "unpacked" INTEGER NOT NULL,
    "columns" CHARACTER VARYING NOT NULL,
    "made_by" BIGINT,
    "gone_by" BIGINT,
    "in_force" BOOLEAN NOT NULL
);

CREATE TABLE IF NOT EXISTS "order_bytes" (
    "id" BIGINT PRIMARY KEY,
    "packed" BINARY LARGE OBJECT NOT NULL
);

-- Whether the rows of "orders" have become blocks.
CREATE TABLE IF NOT EXISTS "orders_form" (
    "id" INTEGER PRIMARY KEY,
    "in_blocks" BOOLEAN NOT NULL
);
MERGE INTO "orders_form"("id", "in_blocks") KEY ("id") VALUES (1, FALSE);
