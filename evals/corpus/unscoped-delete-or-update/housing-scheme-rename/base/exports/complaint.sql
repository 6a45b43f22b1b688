SELECT
  complaint.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  complaint.quantity,
  complaint.amount,
  complaint.remark,
  complaint.closed_on
FROM complaint
JOIN estate ON estate.id = complaint.estate_id
JOIN tenant ON tenant.id = complaint.tenant_id
WHERE complaint.estate_id = :estate
  AND complaint.tenant_id = :tenant
ORDER BY complaint.id;
