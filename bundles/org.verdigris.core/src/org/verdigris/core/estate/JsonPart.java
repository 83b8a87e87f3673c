package org.verdigris.core.estate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** An object of a JSON file; a member of a wrong kind is complained about with file and line. */
public record JsonPart(JsonSource source, JsonObject object, String path) {

    public Optional<String> text(String name) throws IOException {
        Optional<JsonElement> member = member(name);
        return member.isEmpty() ? Optional.empty() : Optional.of(text(member.get(), path + "." + name));
    }

    public String required(String name) throws IOException {
        Optional<String> text = text(name).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            throw source.wrong(path, Messages.JsonPart_missing, name);
        }
        return text.get();
    }

    public Optional<Long> number(String name, long most) throws IOException {
        Optional<JsonElement> member = member(name);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        if (member.get() instanceof JsonPrimitive primitive && primitive.isNumber()
                && primitive.getAsString().matches("\\d{1,18}") && primitive.getAsLong() <= most) {
            return Optional.of(primitive.getAsLong());
        }
        throw source.wrong(path + "." + name, Messages.JsonPart_noNumber, name, most);
    }

    /** Any finite number; empty if there is none of that name. */
    public Optional<Double> decimal(String name) throws IOException {
        Optional<JsonElement> member = member(name);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        if (member.get() instanceof JsonPrimitive primitive && primitive.isNumber()
                && Double.isFinite(primitive.getAsDouble())) {
            return Optional.of(primitive.getAsDouble());
        }
        throw source.wrong(path + "." + name, Messages.JsonPart_noDecimal, name);
    }

    public Optional<Boolean> flag(String name) throws IOException {
        Optional<JsonElement> member = member(name);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        if (member.get() instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return Optional.of(primitive.getAsBoolean());
        }
        throw source.wrong(path + "." + name, Messages.JsonPart_noFlag, name);
    }

    List<String> texts(String name) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : array(name)) {
            texts.add(text(element, path + "." + name + "[" + texts.size() + "]"));
        }
        return texts;
    }

    public List<JsonPart> parts(String name) throws IOException {
        List<JsonPart> parts = new ArrayList<>();
        for (JsonElement element : array(name)) {
            String place = path + "." + name + "[" + parts.size() + "]";
            if (!(element instanceof JsonObject part)) {
                throw source.wrong(place, Messages.JsonPart_noObject, name);
            }
            parts.add(new JsonPart(source, part, place));
        }
        return parts;
    }

    /** The object of a name; empty if there is none. */
    public Optional<JsonPart> part(String name) throws IOException {
        Optional<JsonElement> member = member(name);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        if (!(member.get() instanceof JsonObject part)) {
            throw source.wrong(path + "." + name, Messages.JsonPart_noObject, name);
        }
        return Optional.of(new JsonPart(source, part, path + "." + name));
    }

    /** The members of an object whose members are all texts. */
    public Map<String, String> pairs(String name) throws IOException {
        Optional<JsonElement> member = member(name);
        Map<String, String> pairs = new LinkedHashMap<>();
        if (member.isEmpty()) {
            return pairs;
        }
        if (!(member.get() instanceof JsonObject map)) {
            throw source.wrong(path + "." + name, Messages.JsonPart_noObject, name);
        }
        for (Map.Entry<String, JsonElement> entry : map.entrySet()) {
            pairs.put(entry.getKey(), text(entry.getValue(), path + "." + name + "." + entry.getKey()));
        }
        return pairs;
    }

    public EstateFileException wrong(String name, String reason, Object... values) throws IOException {
        return source.wrong(path + "." + name, reason, values);
    }

    private Optional<JsonElement> member(String name) {
        return Optional.ofNullable(object.get(name)).filter(element -> !element.isJsonNull());
    }

    private JsonArray array(String name) throws IOException {
        Optional<JsonElement> member = member(name);
        if (member.isPresent() && !member.get().isJsonArray()) {
            throw source.wrong(path + "." + name, Messages.JsonPart_noList, name);
        }
        return member.isEmpty() ? new JsonArray() : member.get().getAsJsonArray();
    }

    private String text(JsonElement element, String place) throws IOException {
        if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw source.wrong(place, Messages.JsonPart_noText, place.substring(place.lastIndexOf('.') + 1));
    }
}
