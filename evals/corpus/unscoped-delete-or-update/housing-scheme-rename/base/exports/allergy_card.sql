SELECT
  allergy_card.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  allergy_card.room,
  allergy_card.place,
  allergy_card.phone,
  allergy_card.amount,
  allergy_card.ends_on
FROM allergy_card
JOIN estate ON estate.id = allergy_card.estate_id
JOIN tenant ON tenant.id = allergy_card.tenant_id
WHERE allergy_card.estate_id = :estate
  AND allergy_card.tenant_id = :tenant
ORDER BY allergy_card.id;
