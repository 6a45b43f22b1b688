resource "aws_backup_vault" "museum" {
  name = "museum"
}

resource "aws_backup_plan" "daily" {
  name = "museum-daily"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.museum.name
    schedule          = "cron(0 3 * * ? *)"

    lifecycle {
      delete_after = 90
    }
  }
}

resource "aws_backup_selection" "by_tag" {
  name         = "by-tag"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = aws_iam_role.backup.arn

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}

resource "aws_iam_role" "backup" {
  name               = "museum-backup"
  assume_role_policy = file("backup-assume.json")
}
