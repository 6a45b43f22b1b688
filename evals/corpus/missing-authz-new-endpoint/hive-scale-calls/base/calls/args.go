package calls

import (
	"errors"
	"strings"
)

var errArgs = errors.New("two words expected")

// two splits an argument into a number and the rest.
func two(arg string) (string, string, error) {
	first, rest, ok := strings.Cut(arg, " ")
	if !ok || first == "" || rest == "" {
		return "", "", errArgs
	}
	return first, rest, nil
}
