import io.zonky.test.db.postgres.embedded.EmbeddedPostgres
import java.nio.file.Files
import java.nio.file.Path
import liquibase.Liquibase
import liquibase.database.jvm.JdbcConnection
import liquibase.resource.DirectoryResourceAccessor
import org.jooq.codegen.GenerationTool
import org.jooq.meta.jaxb.*

// Builds the real database on a throw-away server and reads the tables off it, so that
// what jOOQ compiles against is what the changelog makes, down to domains and arrays.
def changelog = Path.of(project.basedir.path, 'src/main/resources')
def target = Path.of(project.build.directory, 'generated-sources/jooq')
// Nothing is generated anew while the changelog (and this script) is older than the tables.
def newest = { Path dir -> Files.walk(dir).withCloseable { it.filter(Files::isRegularFile).mapToLong { f -> Files.getLastModifiedTime(f).toMillis() }.max().orElse(0L) } }
def script = Path.of(project.basedir.path, 'src/main/groovy/generateTables.groovy')
def inputs = Math.max(newest(changelog.resolve('db')), Files.getLastModifiedTime(script).toMillis())
project.addCompileSourceRoot(target.toString())
// The stamp, as jOOQ leaves untouched what came out the same.
def stamp = Path.of(project.build.directory, 'tables-generated')
if (Files.exists(stamp) && Files.getLastModifiedTime(stamp).toMillis() > inputs) {
    return
}

// The build says what failed; how each changeset went is of no interest.
java.util.logging.Logger.getLogger('liquibase').level = java.util.logging.Level.WARNING
System.setProperty('liquibase.analytics.enabled', 'false')

EmbeddedPostgres.builder().start().withCloseable { server ->
    server.postgresDatabase.connection.withCloseable { connection ->
        connection.createStatement().withCloseable { it.execute('create role plenary_app login') }
        def liquibase = new Liquibase('db/changelog/changelog.yaml', new DirectoryResourceAccessor(changelog), new JdbcConnection(connection))
        liquibase.setChangeLogParameter('appRole', 'plenary_app')
        liquibase.update('')
    }
    def generated = new Target().withPackageName('org.plenary.schema').withDirectory(target.toString())
    def database = new Database()
        .withName('org.jooq.meta.postgres.PostgresDatabase')
        .withInputSchema('plenary')
        .withOutputSchemaToDefault(false)
        .withIncludeRoutines(false)
        .withIncludeTriggerRoutines(false)
        .withExcludes('databasechangelog.*|pg_.*|gbt?_.*')
        .withForcedTypes(
            // The domain is JSON with a check of its own; its name means nothing to a query.
            new ForcedType().withName('JSONB').withIncludeTypes('localized_text'),
            new ForcedType().withName('BIGINT').withIncludeTypes('xid8'),
            // Only ever named in statements, never read.
            new ForcedType().withName('CLOB').withIncludeTypes('tsvector'))
    GenerationTool.generate(new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withUrl(server.getJdbcUrl('postgres', 'postgres')).withUser('postgres'))
        .withGenerator(new Generator().withDatabase(database).withTarget(generated)
            .withGenerate(new Generate().withComments(true).withPojos(false).withDaos(false).withGeneratedAnnotation(false))))
}
Files.writeString(stamp, '')
