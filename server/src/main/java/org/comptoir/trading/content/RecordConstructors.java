package org.comptoir.trading.content;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.module.SimpleValueInstantiators;

/// Makes records through constructors that are made ready once; the library adapts them anew for
/// each value it reads, which takes longer than the reading.
final class RecordConstructors extends SimpleValueInstantiators {
    private static final long serialVersionUID = 1L;

    static JacksonModule module() {
        return new SimpleModule().setValueInstantiators(new RecordConstructors());
    }

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config,
            BeanDescription.Supplier bean,
            ValueInstantiator instantiator) {
        return instantiator instanceof StdValueInstantiator usual
                        && usual.getWithArgsCreator() != null
                        && usual.getWithArgsCreator().getAnnotated()
                                instanceof Constructor<?> constructor
                        && constructor.getDeclaringClass().isRecord()
                ? new Ready(usual, constructor)
                : instantiator;
    }

    private static final class Ready extends StdValueInstantiator {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable MethodHandle constructor;

        Ready(StdValueInstantiator usual, Constructor<?> constructor) {
            super(usual);
            this.constructor = ready(constructor);
        }

        private static @Nullable MethodHandle ready(Constructor<?> constructor) {
            try {
                var handle =
                        MethodHandles.lookup().unreflectConstructor(constructor).asFixedArity();
                return handle.asType(handle.type().generic())
                        .asSpreader(Object[].class, constructor.getParameterCount());
            } catch (IllegalAccessException notOurs) {
                return null;
            }
        }

        /// What the constructor refuses is refused once more in the usual way, in its words.
        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] values) {
            if (constructor == null) {
                return super.createFromObjectWith(context, values);
            }
            try {
                return constructor.invokeExact(values);
            } catch (Error broken) {
                throw broken;
            } catch (Throwable refused) {
                return super.createFromObjectWith(context, values);
            }
        }
    }
}
