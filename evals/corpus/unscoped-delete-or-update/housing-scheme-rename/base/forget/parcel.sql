UPDATE parcel
SET tenant_id = NULL,
  remark = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
