package org.verdigris.core.estate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verdigris.model.estate.Severity;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.model.policy.Suppression;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** How an estate is judged, as the member {@code rules} of its file. */
record PolicyPart(PathForm form) {
    private static final String MEMBER = "rules";

    RulePolicy read(JsonPart root) throws IOException {
        Optional<JsonPart> found = root.part(MEMBER);
        if (found.isEmpty()) {
            return RulePolicy.USUAL;
        }
        JsonPart rules = found.get();
        Map<String, Severity> severities = new HashMap<>();
        for (Map.Entry<String, String> each : rules.pairs("severities").entrySet()) {
            Severity severity = Severity.get(each.getValue().toUpperCase(Locale.ROOT));
            if (severity == null) {
                throw rules.wrong("severities", Messages.PolicyPart_noSeverity, each.getValue());
            }
            severities.put(each.getKey(), severity);
        }
        List<Suppression> suppressions = new ArrayList<>();
        for (JsonPart each : rules.parts("suppressed")) {
            suppressions.add(new Suppression(each.required("rule"), path(each), each.text("host"),
                    each.text("setting"),
                    each.text("reason").orElse(""), day(each)));
        }
        return new RulePolicy(rules.text("profile").orElse(RulePolicy.USUAL.profile()), Set.copyOf(rules.texts("off")),
                severities, rules.pairs("preferences"), suppressions);
    }

    private Optional<String> path(JsonPart part) throws IOException {
        Optional<String> text = part.text("path");
        if (text.isEmpty()) {
            return text;
        }
        Optional<Path> path = form.path(text.get());
        if (path.isEmpty()) {
            throw part.wrong("path", Messages.EstateReader_noPath, text.get());
        }
        return path.map(Path::toString);
    }

    private static Optional<LocalDate> day(JsonPart part) throws IOException {
        Optional<String> text = part.text("until");
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw part.wrong("until", Messages.PolicyPart_noDay, text.orElseThrow());
        }
    }

    /** Puts the member into the file's object, if there is anything to say; what others put into it stays. */
    void write(RulePolicy policy, JsonObject file, JsonObject former) {
        if (policy.equals(RulePolicy.USUAL)) {
            return;
        }
        JsonObject rules = former.get(MEMBER) instanceof JsonObject known ? known.deepCopy() : new JsonObject();
        List.of("profile", "off", "severities", "preferences", "suppressed").forEach(rules::remove);
        rules.addProperty("profile", policy.profile());
        JsonArray off = new JsonArray();
        policy.off().stream().sorted().forEach(off::add);
        add(rules, "off", off);
        JsonObject severities = new JsonObject();
        policy.severities().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(
                each -> severities.addProperty(each.getKey(), each.getValue().getName().toLowerCase(Locale.ROOT)));
        add(rules, "severities", severities);
        JsonObject preferences = new JsonObject();
        policy.preferences().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(each -> preferences.addProperty(each.getKey(), each.getValue()));
        add(rules, "preferences", preferences);
        JsonArray suppressed = new JsonArray();
        policy.suppressions().forEach(each -> suppressed.add(suppression(each)));
        add(rules, "suppressed", suppressed);
        file.add(MEMBER, rules);
    }

    private JsonObject suppression(Suppression suppression) {
        JsonObject json = new JsonObject();
        json.addProperty("rule", suppression.rule());
        suppression.path().ifPresent(path -> json.addProperty("path", form.text(Path.of(path))));
        suppression.host().ifPresent(host -> json.addProperty("host", host));
        suppression.setting().ifPresent(setting -> json.addProperty("setting", setting));
        json.addProperty("reason", suppression.reason());
        suppression.until().ifPresent(day -> json.addProperty("until", day.toString()));
        return json;
    }

    private static void add(JsonObject rules, String name, JsonArray array) {
        if (!array.isEmpty()) {
            rules.add(name, array);
        }
    }

    private static void add(JsonObject rules, String name, JsonObject object) {
        if (!object.isEmpty()) {
            rules.add(name, object);
        }
    }
}
