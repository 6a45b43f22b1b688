import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Main COUNTS GROWERS: prints the plan for the lorry. */
final class Main {
    public static void main(String[] arguments) throws IOException {
        Counts counts = Counts.read(Files.readAllLines(Path.of(arguments[0])));
        List<String> growers = Files.readAllLines(Path.of(arguments[1]));
        Plan.labels(Plan.tonight(counts, growers)).forEach(System.out::println);
    }
}
