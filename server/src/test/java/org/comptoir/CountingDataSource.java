package org.comptoir;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;

/// Counts the statements of requests and of the test itself, so that a test can say how many a page
/// or a call may cost. What the program does meanwhile in the background is not counted.
public final class CountingDataSource extends DelegatingDataSource {
    private final AtomicLong ofRequests = new AtomicLong();
    private final ThreadLocal<AtomicLong> ofThread = ThreadLocal.withInitial(AtomicLong::new);

    public CountingDataSource(DataSource target) {
        super(target);
    }

    /// How many statements requests and this thread have executed so far.
    public long count() {
        return ofRequests.get() + ofThread.get().get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return wrap(Connection.class, super.getConnection());
    }

    private <T> T wrap(Class<T> type, T target) {
        return type.cast(
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> call(target, method, arguments)));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("execute")) {
            boolean request = RequestContextHolder.getRequestAttributes() != null;
            (request ? ofRequests : ofThread.get()).incrementAndGet();
        }
        try {
            var result = method.invoke(target, arguments);
            return switch (method.getName()) {
                case "prepareStatement" ->
                        wrap(PreparedStatement.class, (PreparedStatement) result);
                case "createStatement" -> wrap(Statement.class, (Statement) result);
                default -> result;
            };
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
