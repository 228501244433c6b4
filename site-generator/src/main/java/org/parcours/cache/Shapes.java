package org.parcours.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the shapes of types; each type has one. A type that is none of ours is a mistake of ours. */
final class Shapes {

    private final Map<Type, Shape> known = new HashMap<>();

    Shape of(Type type) {
        Shape shape = known.get(type);
        if (shape != null) {
            return shape;
        }
        return type instanceof ParameterizedType container ? ofContainer(container) : ofClass((Class<?>) type);
    }

    private Shape ofClass(Class<?> type) {
        if (type.isRecord()) {
            return ofRecord(type);
        } else if (type.isEnum()) {
            return known(type, choice(List.of(type.getEnumConstants())));
        } else if (type.isSealed()) {
            return ofSealed(type);
        } else if (type == String.class) {
            return known(type, shape((value, out) -> out.text((String) value), RecordBytes::text));
        } else if (type == byte[].class) {
            return known(type, shape((value, out) -> out.bytes((byte[]) value), RecordBytes::bytes));
        } else if (type == int.class || type == Integer.class) {
            return known(type, shape((value, out) -> out.number((Integer) value), in -> (int) in.number()));
        } else if (type == long.class || type == Long.class) {
            return known(type, shape((value, out) -> out.number((Long) value), RecordBytes::number));
        } else if (type == boolean.class || type == Boolean.class) {
            return known(type, choice(List.of(false, true)));
        }
        throw new IllegalArgumentException("not a type to keep: " + type);
    }

    private Shape known(Type type, Shape shape) {
        known.put(type, shape);
        return shape;
    }

    /** It is known before its components are looked at, for they may hold it again. */
    private Shape ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        RecordShape shape = new RecordShape(constructor(type, components));
        known.put(type, shape);
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            shape.add(component.getAccessor(), of(component.getGenericType()));
        }
        return shape;
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    private static Shape choice(List<?> values) {
        return shape((value, out) -> out.number(values.indexOf(value)), in -> values.get((int) in.number()));
    }

    private Shape ofSealed(Class<?> type) {
        List<Class<?>> kinds = Arrays.asList(type.getPermittedSubclasses());
        List<Shape> shapes = new ArrayList<>();
        Shape sealed = shape(
                (value, out) -> {
                    int kind = kind(kinds, value);
                    out.number(kind);
                    shapes.get(kind).write(value, out);
                },
                in -> shapes.get((int) in.number()).read(in));
        known.put(type, sealed);
        kinds.forEach(kind -> shapes.add(of(kind)));
        return sealed;
    }

    private static int kind(List<Class<?>> kinds, Object value) {
        int kind = 0;
        while (!kinds.get(kind).isInstance(value)) {
            kind++;
        }
        return kind;
    }

    private Shape ofContainer(ParameterizedType type) {
        Shape element = of(type.getActualTypeArguments()[0]);
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == List.class) {
            return collection(element, List::copyOf);
        } else if (raw == Set.class) {
            return collection(element, LinkedHashSet::new);
        } else if (raw == SortedSet.class) {
            return collection(element, TreeSet::new);
        } else if (raw == Optional.class) {
            return optional(element);
        } else if (raw == Map.class) {
            return map(element, of(type.getActualTypeArguments()[1]));
        }
        throw new IllegalArgumentException("not a type to keep: " + type);
    }

    private static Shape collection(Shape element, Function<List<Object>, Object> collection) {
        return shape(
                (value, out) -> {
                    Collection<?> elements = (Collection<?>) value;
                    out.number(elements.size());
                    elements.forEach(each -> element.write(each, out));
                },
                in -> {
                    List<Object> elements = new ArrayList<>();
                    for (int left = in.count(); left > 0; left--) {
                        elements.add(element.read(in));
                    }
                    return collection.apply(elements);
                });
    }

    private static Shape optional(Shape element) {
        return shape(
                (value, out) -> {
                    Optional<?> optional = (Optional<?>) value;
                    out.number(optional.isPresent() ? 1 : 0);
                    optional.ifPresent(each -> element.write(each, out));
                },
                in -> in.number() == 0 ? Optional.empty() : Optional.of(element.read(in)));
    }

    private static Shape map(Shape key, Shape value) {
        return shape(
                (map, out) -> {
                    Map<?, ?> entries = (Map<?, ?>) map;
                    out.number(entries.size());
                    entries.forEach((k, v) -> {
                        key.write(k, out);
                        value.write(v, out);
                    });
                },
                in -> {
                    Map<Object, Object> entries = new LinkedHashMap<>();
                    for (int left = in.count(); left > 0; left--) {
                        entries.put(key.read(in), value.read(in));
                    }
                    return entries;
                });
    }

    /** The shape of a simple writer and a reader. */
    private static Shape shape(Writer writer, Function<RecordBytes, Object> reader) {
        return new Shape() {
            @Override
            public void write(Object value, RecordWriter out) {
                writer.write(value, out);
            }

            @Override
            public Object read(RecordBytes in) {
                return reader.apply(in);
            }
        };
    }

    private interface Writer {
        void write(Object value, RecordWriter out);
    }
}
