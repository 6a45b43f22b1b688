SELECT
  deposit.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  deposit.channel,
  deposit.handled_by,
  deposit.state,
  deposit.room,
  deposit.ends_on
FROM deposit
JOIN estate ON estate.id = deposit.estate_id
JOIN tenant ON tenant.id = deposit.tenant_id
WHERE deposit.estate_id = :estate
  AND deposit.tenant_id = :tenant
ORDER BY deposit.id;
