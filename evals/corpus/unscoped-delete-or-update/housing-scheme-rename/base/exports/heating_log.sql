SELECT
  heating_log.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  heating_log.place,
  heating_log.remark,
  heating_log.noted_on
FROM heating_log
JOIN estate ON estate.id = heating_log.estate_id
JOIN tenant ON tenant.id = heating_log.tenant_id
WHERE heating_log.estate_id = :estate
  AND heating_log.tenant_id = :tenant
ORDER BY heating_log.id;
