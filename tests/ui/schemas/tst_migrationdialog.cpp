#include "../uifixture.h"
#include "schemas/migrationdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Galley;
using namespace Testing;

namespace {

const LabelRef Force{u"actor"_s, u"force"_s};

Schema withoutForce()
{
    Schema schema = smallSchema();
    schema.version = u"2.0.0"_s;
    schema.layers[0].labels.removeLast();
    schema.layers[0].labels.append({u"army"_s, u"Army"_s, {}, {}, u"#b4690e"_s, {}});
    return schema;
}

QComboBox *choice(const MigrationDialog &dialog, const QString &name)
{
    for (QComboBox *const box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

void choose(QComboBox *box, const QString &text)
{
    QVERIFY(box);
    const int row = box->findText(text);
    QVERIFY2(row >= 0, qPrintable(text));
    box->setCurrentIndex(row);
}

QPushButton *migrateButton(const MigrationDialog &dialog)
{
    for (QPushButton *const button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"&Migrate")
            return button;
    }
    return nullptr;
}

} // namespace

class TestMigrationDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWhatBecomesOfALabelWithItsCount();
    void aChoiceWithoutATargetIsNone();
    void splitsByAnAttribute();
    void offersWaysForOrphans();
    void changesALabelThatStays();
};

void TestMigrationDialog::asksWhatBecomesOfALabelWithItsCount()
{
    const MigrationDialog dialog(smallSchema(), withoutForce(), {.labels = {{Force, 412}}}, nullptr);
    const auto *const tree = dialog.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), u"Actors › Armed forces"_s);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), u"412 span(s)"_s);
    QSignalSpy changed(&dialog, &MigrationDialog::planChanged);
    choose(choice(dialog, u"What becomes of Actors › Armed forces"_s), u"choose a new label"_s);
    choose(choice(dialog, u"New label of Actors › Armed forces"_s), u"Actors › Army"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(*dialog.plan().label(Force),
             (LabelRule{.label = Force, .way = LabelRule::Way::Move, .to = {u"actor"_s, u"army"_s}}));
    choose(choice(dialog, u"What becomes of Actors › Armed forces"_s), u"keep as retired"_s);
    QCOMPARE(dialog.plan().label(Force)->way, LabelRule::Way::Retire);
}

void TestMigrationDialog::aChoiceWithoutATargetIsNone()
{
    MigrationDialog dialog(smallSchema(), withoutForce(), {.labels = {{Force, 412}}}, nullptr);
    choose(choice(dialog, u"What becomes of Actors › Armed forces"_s), u"choose a new label"_s);
    QCOMPARE(dialog.plan().label(Force)->way, LabelRule::Way::Undecided);
    MigrationOutcome outcome;
    outcome.schema = withoutForce();
    outcome.counts.spans[Force][Force] = 412;
    outcome.counts.openSpans = 412;
    dialog.showOutcome(outcome);
    QVERIFY(!migrateButton(dialog)->isEnabled());
    outcome.counts.spans.clear();
    outcome.counts.openSpans = 0;
    dialog.showOutcome(outcome);
    QVERIFY(migrateButton(dialog)->isEnabled());
}

void TestMigrationDialog::splitsByAnAttribute()
{
    MigrationDialog dialog(smallSchema(), withoutForce(), {.labels = {{Force, 3}}}, nullptr);
    QSignalSpy asked(&dialog, &MigrationDialog::valuesRequested);
    choose(choice(dialog, u"What becomes of Actors › Armed forces"_s), u"split by an attribute"_s);
    QCOMPARE(asked.last()[1].toString(), u"role"_s);
    dialog.showValues(Force, u"role"_s, {{u"agent"_s, 2}, {QString(), 1}});
    const auto *const item = dialog.findChild<QTreeWidget *>()->topLevelItem(0)->child(0);
    QCOMPARE(item->childCount(), 3);
    QCOMPARE(item->child(0)->text(1), u"2 span(s)"_s);
    QVERIFY(item->child(1)->isHidden()); // no span is a target
    QCOMPARE(item->child(2)->text(1), u"1 span(s)"_s);
    QVERIFY(!item->child(2)->isHidden());
    choose(choice(dialog, u"New label of Actors › Armed forces, Agent"_s), u"Actors › Army"_s);
    choose(choice(dialog, u"New label of Actors › Armed forces, none of these"_s), u"Actors › State"_s);
    const LabelRule rule = *dialog.plan().label(Force);
    QCOMPARE(rule.way, LabelRule::Way::Split);
    QCOMPARE(rule.attribute, u"role"_s);
    QCOMPARE(rule.values, (QMap<QString, LabelRef>{{u"agent"_s, {u"actor"_s, u"army"_s}}}));
    QCOMPARE(rule.to, (LabelRef{u"actor"_s, u"state"_s}));
}

void TestMigrationDialog::offersWaysForOrphans()
{
    MigrationDialog dialog(smallSchema(), withoutForce(), {.labels = {{Force, 3}}}, nullptr);
    MigrationOutcome outcome;
    outcome.schema = withoutForce();
    outcome.counts.orphans[u"commands"_s] = {.ends = 7, .open = 7};
    dialog.showOutcome(outcome);
    QVERIFY(!migrateButton(dialog)->isEnabled());
    QStringList said;
    for (const QLabel *const label : dialog.findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.join(u' ').contains(u"would be orphaned"));
    choose(choice(dialog, u"What becomes of Commands"_s), u"allow them at the new labels"_s);
    QCOMPARE(dialog.plan().orphan(u"commands")->way, RelationRule::Way::Allow);
    choose(choice(dialog, u"What becomes of Commands"_s), u"choose another type"_s);
    QCOMPARE(dialog.plan().orphan(u"commands")->way, RelationRule::Way::Undecided);
    choose(choice(dialog, u"What becomes of Commands"_s), u"remove the relations"_s);
    QCOMPARE(dialog.plan().orphan(u"commands")->way, RelationRule::Way::Remove);
}

void TestMigrationDialog::changesALabelThatStays()
{
    const LabelRef state{u"actor"_s, u"state"_s};
    MigrationDialog dialog(smallSchema(), withoutForce(), {.labels = {{Force, 3}, {state, 5}}}, nullptr);
    QVERIFY(!dialog.plan().label(state));
    for (QAction *const action : dialog.findChildren<QAction *>()) {
        if (action->text() == u"Actors › State")
            action->trigger();
    }
    choose(choice(dialog, u"What becomes of Actors › State"_s), u"choose a new label"_s);
    choose(choice(dialog, u"New label of Actors › State"_s), u"Actors › Army"_s);
    QCOMPARE(dialog.plan().label(state)->to, (LabelRef{u"actor"_s, u"army"_s}));
}

QTEST_MAIN(TestMigrationDialog)
#include "tst_migrationdialog.moc"
