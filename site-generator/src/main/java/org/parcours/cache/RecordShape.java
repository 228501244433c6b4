package org.parcours.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** A record: its components in their order. */
final class RecordShape implements Shape {

    private final Constructor<?> constructor;
    private final List<Component> components = new ArrayList<>();

    RecordShape(Constructor<?> constructor) {
        this.constructor = constructor;
    }

    private record Component(Method accessor, Shape shape) {}

    void add(Method accessor, Shape shape) {
        components.add(new Component(accessor, shape));
    }

    @Override
    public void write(Object value, RecordWriter out) {
        try {
            for (Component component : components) {
                component.shape().write(component.accessor().invoke(value), out);
            }
        } catch (ReflectiveOperationException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** A record that refuses its components was damaged. */
    @Override
    public Object read(RecordBytes in) {
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).shape().read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
