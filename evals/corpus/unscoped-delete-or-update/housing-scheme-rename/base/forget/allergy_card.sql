UPDATE allergy_card
SET tenant_id = NULL,
  room = NULL,
  place = NULL
WHERE tenant_id IN (
  SELECT id
  FROM tenant
  WHERE id = :tenant
    AND estate_id = :estate
);
