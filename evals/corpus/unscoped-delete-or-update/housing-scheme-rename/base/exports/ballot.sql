SELECT
  ballot.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  ballot.remark,
  ballot.amount,
  ballot.state,
  ballot.noted_on
FROM ballot
JOIN estate ON estate.id = ballot.estate_id
JOIN tenant ON tenant.id = ballot.tenant_id
WHERE ballot.estate_id = :estate
  AND ballot.tenant_id = :tenant
ORDER BY ballot.id;
