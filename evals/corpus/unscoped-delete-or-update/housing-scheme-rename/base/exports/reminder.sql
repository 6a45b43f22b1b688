SELECT
  reminder.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  reminder.place,
  reminder.code,
  reminder.closed_on
FROM reminder
JOIN estate ON estate.id = reminder.estate_id
JOIN tenant ON tenant.id = reminder.tenant_id
WHERE reminder.estate_id = :estate
  AND reminder.tenant_id = :tenant
ORDER BY reminder.id;
