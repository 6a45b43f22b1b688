SELECT
  noise_report.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  noise_report.code,
  noise_report.phone,
  noise_report.remark,
  noise_report.place,
  noise_report.closed_on
FROM noise_report
JOIN estate ON estate.id = noise_report.estate_id
JOIN tenant ON tenant.id = noise_report.tenant_id
WHERE noise_report.estate_id = :estate
  AND noise_report.tenant_id = :tenant
ORDER BY noise_report.id;
