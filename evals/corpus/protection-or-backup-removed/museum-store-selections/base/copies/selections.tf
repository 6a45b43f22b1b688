resource "aws_backup_selection" "catalogue" {
  name         = "catalogue"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = aws_iam_role.backup.arn
  resources    = [aws_dynamodb_table.catalogue.arn]
}

resource "aws_backup_selection" "loans" {
  name         = "loans"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = aws_iam_role.backup.arn
  resources    = [aws_db_instance.loans.arn]
}

resource "aws_backup_selection" "bookings" {
  name         = "bookings"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = aws_iam_role.backup.arn
  resources    = [aws_db_instance.bookings.arn]
}

resource "aws_backup_selection" "workshop" {
  name         = "workshop"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = aws_iam_role.backup.arn
  resources    = [aws_efs_file_system.workshop.arn]
}
