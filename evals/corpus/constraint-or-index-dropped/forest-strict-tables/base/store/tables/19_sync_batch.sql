CREATE TABLE sync_batch (
  id INTEGER PRIMARY KEY,
  tablet CHAR(40) NOT NULL,
  sequence BIGINT NOT NULL,
  sent_at VARCHAR(80) NOT NULL,
  UNIQUE (tablet, sequence)
);

CREATE INDEX sync_batch_sent_at ON sync_batch (sent_at);
