#include "CResources.h"

static const unsigned char camden_yaml[] = {
#embed "../../Resources/protocols/camden.yaml"
};

static const unsigned char bank_holidays_csv[] = {
#embed "../../Resources/calendars/bank-holidays-england-and-wales.csv"
};

struct heard_resource heard_camden_yaml(void) {
  return (struct heard_resource){camden_yaml, sizeof camden_yaml};
}

struct heard_resource heard_bank_holidays_csv(void) {
  return (struct heard_resource){bank_holidays_csv, sizeof bank_holidays_csv};
}
