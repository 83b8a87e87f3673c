package org.verdigris.core.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.verdigris.testing.program.Program;

/** Another program's judgement, whether files conform to the schema of facts of hosts: that of Debian's python3-jsonschema. */
final class SchemaOracle {
    private static final String SCRIPT = """
            import json, sys
            from jsonschema import Draft202012Validator
            schema = json.load(open(sys.argv[1], encoding="utf-8"))
            Draft202012Validator.check_schema(schema)
            validator = Draft202012Validator(schema)
            for path in sys.argv[2:]:
                print(len(list(validator.iter_errors(json.load(open(path, encoding="utf-8"))))))
            """;

    private SchemaOracle() {
    }

    /** Whether each of some files conforms. */
    static List<Boolean> conform(Path folder, List<Path> files) throws IOException {
        assumeTrue(isInstalled(), "python3-jsonschema is not installed.");
        Path schema = Files.writeString(folder.resolve("schema.json"), HostSchema.text());
        Path script = Files.writeString(folder.resolve("conform.py"), SCRIPT);
        Object[] command = new Object[3 + files.size()];
        command[0] = "python3";
        command[1] = script;
        command[2] = schema;
        for (int i = 0; i < files.size(); i++) {
            command[3 + i] = files.get(i);
        }
        List<Boolean> verdicts = Program.text(command).lines().map("0"::equals).toList();
        assertThat(verdicts).hasSameSizeAs(files);
        return verdicts;
    }

    private static boolean isInstalled() {
        try {
            Program.text("python3", "-c", "from jsonschema import Draft202012Validator");
            return true;
        } catch (IOException absent) {
            return false;
        }
    }
}
