SELECT
  meeting.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  meeting.state,
  meeting.handled_by,
  meeting.amount,
  meeting.room,
  meeting.noted_on
FROM meeting
JOIN estate ON estate.id = meeting.estate_id
JOIN tenant ON tenant.id = meeting.tenant_id
WHERE meeting.estate_id = :estate
  AND meeting.tenant_id = :tenant
ORDER BY meeting.id;
