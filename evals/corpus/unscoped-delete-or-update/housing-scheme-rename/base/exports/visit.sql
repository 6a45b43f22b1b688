SELECT
  visit.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  visit.place,
  visit.remark,
  visit.handled_by,
  visit.channel,
  visit.ends_on
FROM visit
JOIN estate ON estate.id = visit.estate_id
JOIN tenant ON tenant.id = visit.tenant_id
WHERE visit.estate_id = :estate
  AND visit.tenant_id = :tenant
ORDER BY visit.id;
