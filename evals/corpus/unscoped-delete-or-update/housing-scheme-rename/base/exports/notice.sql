SELECT
  notice.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  notice.code,
  notice.remark,
  notice.state,
  notice.amount,
  notice.ends_on
FROM notice
JOIN estate ON estate.id = notice.estate_id
JOIN tenant ON tenant.id = notice.tenant_id
WHERE notice.estate_id = :estate
  AND notice.tenant_id = :tenant
ORDER BY notice.id;
