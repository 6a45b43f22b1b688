SELECT
  key_loan.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  key_loan.phone,
  key_loan.state,
  key_loan.room,
  key_loan.code,
  key_loan.closed_on
FROM key_loan
JOIN estate ON estate.id = key_loan.estate_id
JOIN tenant ON tenant.id = key_loan.tenant_id
WHERE key_loan.estate_id = :estate
  AND key_loan.tenant_id = :tenant
ORDER BY key_loan.id;
