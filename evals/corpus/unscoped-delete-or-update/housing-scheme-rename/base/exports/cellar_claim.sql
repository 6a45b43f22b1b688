SELECT
  cellar_claim.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  cellar_claim.place,
  cellar_claim.amount,
  cellar_claim.quantity,
  cellar_claim.created_on
FROM cellar_claim
JOIN estate ON estate.id = cellar_claim.estate_id
JOIN tenant ON tenant.id = cellar_claim.tenant_id
WHERE cellar_claim.estate_id = :estate
  AND cellar_claim.tenant_id = :tenant
ORDER BY cellar_claim.id;
