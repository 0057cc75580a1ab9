#pragma once

#include "exchange/mappingsuggestion.h"

#include <QCoreApplication>

namespace Galley {

// What the names in files become in a project: found there, new, or left out. What is chosen is kept, the
// rest suggested anew with every choice. A target is a name in the project ("layer/label" of labels),
// LeftOut, or New: as the file has it, in the schema that the import brings.
class NameMapping
{
    Q_DECLARE_TR_FUNCTIONS(Galley::NameMapping)
public:
    static const QString LeftOut;
    static const QString New;

    enum class What { Label, Attribute, Relation, Field };

    struct Row
    {
        What what = What::Label;
        FileName name;
        qint64 count = 0;
    };

    struct Choice
    {
        QString text;
        QString target;

        bool operator==(const Choice &) const = default;
    };

    struct Summary
    {
        int known = 0;
        int added = 0;
        int leftOut = 0;
    };

    // Choices made before are kept.
    void setSurvey(const Survey &survey, const SchemaSet &project, const QString &schemaName);
    void setSchemaName(const QString &name); // of what is new

    [[nodiscard]] const Survey &survey() const { return m_survey; }

    [[nodiscard]] const QString &schemaName() const { return m_schemaName; }

    // Of everything that the survey has.
    [[nodiscard]] const ImportMapping &mapping() const { return m_mapping; }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] Summary summary() const;
    [[nodiscard]] QString targetOf(const Row &row) const;
    [[nodiscard]] QList<Choice> choices(const Row &row) const; // that fit; the row's target is among them
    void choose(const Row &row, const QString &target);

    [[nodiscard]] QString textFor(const Row &row) const;     // what it becomes, in words
    [[nodiscard]] QString explanation(const Row &row) const; // the same with the values that it has

private:
    void makeRows();
    void suggest();
    void forget(const Row &row);
    [[nodiscard]] QList<Choice> labelChoices() const;
    [[nodiscard]] QList<Choice> attributeChoices(const FileName &name) const;
    [[nodiscard]] QList<Choice> relationChoices() const;
    [[nodiscard]] QList<Choice> fieldChoices() const;
    [[nodiscard]] QList<const Layer *> layersOf(const QString &fileLayer) const;
    [[nodiscard]] const Attribute *attributeOf(const Row &row, const QString &target) const;
    [[nodiscard]] const SurveyedValues &valuesOf(const Row &row) const;
    [[nodiscard]] bool isKnown(const Row &row, const QString &target) const;
    [[nodiscard]] QString wordsFor(const Row &row, const QString &target) const;

    Survey m_survey;
    SchemaSet m_project;
    SchemaSet m_shown;   // the same in the language of the program
    SchemaSet m_schemas; // with those that are new
    QString m_schemaName;
    ImportMapping m_chosen; // by the user alone
    NewNames m_new;         // what is to be new although the project has it
    ImportMapping m_mapping;
    QList<Row> m_rows;
};

} // namespace Galley
