#include "cli/commands.h"

#include "cli/options.h"
#include "exchange/recipes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class RecipesListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RecipeCommands)
public:
    QString name() const override { return u"recipes list"_s; }

    QString summary() const override { return tr("List a project's saved exports"); }

    QString details() const override
    {
        return tr("`galley export --save-recipe` saves one.\n"
                  "\n"
                  "JSON: {\"project\", \"recipes\": [{\"name\", \"recipe\"}]}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
    }

    Report run(Console &) override
    {
        const auto store = Store::open(m_project, Store::Access::ReadOnly);
        if (!store)
            return failed(store.error());
        const auto recipes = (*store)->recipes();
        if (!recipes)
            return failed(recipes.error());
        QStringList lines;
        QJsonArray array;
        for (auto it = recipes->begin(); it != recipes->end(); ++it) {
            lines += it.key() % u": "_s % it->value("format"_L1).toString();
            array += QJsonObject{{u"name"_s, it.key()}, {u"recipe"_s, *it}};
        }
        if (lines.isEmpty())
            lines += tr("The project has no recipes.");
        return {.text = lines.join(u'\n'),
                .json = QJsonObject{{u"project"_s, m_project}, {u"recipes"_s, array}}};
    }

private:
    QString m_project;
};

class RecipesShowCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RecipeCommands)
public:
    QString name() const override { return u"recipes show"_s; }

    QString summary() const override { return tr("Show a saved export"); }

    QString details() const override { return tr("JSON: {\"project\", \"name\", \"recipe\"}."); }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.positional(u"NAME"_s, m_name, tr("The recipe"));
    }

    Report run(Console &) override
    {
        const auto store = Store::open(m_project, Store::Access::ReadOnly);
        if (!store)
            return failed(store.error());
        const auto recipe = findRecipe(**store, m_name);
        if (!recipe)
            return failed(recipe.error());
        const QJsonObject json = toJson(recipe->options);
        return {.text = QString::fromUtf8(QJsonDocument(json).toJson()).trimmed(),
                .json = QJsonObject{{u"project"_s, m_project}, {u"name"_s, m_name}, {u"recipe"_s, json}}};
    }

private:
    QString m_project;
    QString m_name;
};

class RecipesRemoveCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RecipeCommands)
public:
    QString name() const override { return u"recipes remove"_s; }

    QString summary() const override { return tr("Forget a saved export"); }

    QString details() const override { return tr("JSON: {\"project\", \"name\"}."); }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.positional(u"NAME"_s, m_name, tr("The recipe"));
    }

    Report run(Console &) override
    {
        const auto store = Store::open(m_project);
        if (!store)
            return failed(store.error());
        const auto removed = (*store)->removeRecipe(m_name);
        if (!removed)
            return failed(removed.error());
        if (!*removed)
            return failed({Error::Kind::NotFound,
                           tr("The project has no recipe “%1”.").arg(m_name),
                           {},
                           Place{.file = m_project}});
        return {.text = tr("Recipe “%1” is gone.").arg(m_name),
                .json = QJsonObject{{u"project"_s, m_project}, {u"name"_s, m_name}}};
    }

private:
    QString m_project;
    QString m_name;
};

} // namespace

std::unique_ptr<Command> makeRecipesListCommand()
{
    return std::make_unique<RecipesListCommand>();
}

std::unique_ptr<Command> makeRecipesShowCommand()
{
    return std::make_unique<RecipesShowCommand>();
}

std::unique_ptr<Command> makeRecipesRemoveCommand()
{
    return std::make_unique<RecipesRemoveCommand>();
}

} // namespace Galley::Cli
