SELECT
  viewing.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  viewing.amount,
  viewing.channel,
  viewing.ends_on
FROM viewing
JOIN estate ON estate.id = viewing.estate_id
JOIN tenant ON tenant.id = viewing.tenant_id
WHERE viewing.estate_id = :estate
  AND viewing.tenant_id = :tenant
ORDER BY viewing.id;
