data "aws_iam_policy_document" "tasks" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

# Tasks that a schedule starts.
resource "aws_iam_role" "basin" {
  name                 = "gauge-basin"
  assume_role_policy   = data.aws_iam_policy_document.tasks.json
  permissions_boundary = aws_iam_policy.reach.arn
}

# Tasks that run all the time.
resource "aws_iam_role" "station" {
  name               = "gauge-station"
  assume_role_policy = data.aws_iam_policy_document.tasks.json
}

resource "aws_iam_policy" "reach" {
  name   = "gauge-reach"
  policy = data.aws_iam_policy_document.reach.json
}
