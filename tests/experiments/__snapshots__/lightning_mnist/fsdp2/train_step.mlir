module attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=2]>
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg2: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg3: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg4: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg5: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg6: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg7: tensor<i32>,
      %arg8: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg9: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg10: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg11: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg12: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg13: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg14: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg15: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg16: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg17: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg18: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg19: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg20: tensor<i32>,
      %arg21: tensor<128x784xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg22: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>}) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<128xf32> {jax.result_info = "result[0].params['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].params['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].params['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].params['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].params['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].params['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[0].count"},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1].count"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-03> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_2 = stablehlo.constant dense<3750> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.subtract %arg20, %c_3 : tensor<i32>
    %2 = stablehlo.maximum %c_3, %1 : tensor<i32>
    %3 = stablehlo.minimum %c_2, %2 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<3.750000e+03> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_4 : tensor<f32>
    %6 = stablehlo.subtract %cst_1, %5 : tensor<f32>
    %7 = stablehlo.multiply %cst_0, %6 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.add %7, %cst_5 : tensor<f32>
    %9 = stablehlo.multiply %cst, %8 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %12 = sdy.sharding_constraint %arg2 <@mesh_0, [{}, {}]> : tensor<784x128xf32>
    %13 = stablehlo.dot_general %arg21, %12, contracting_dims = [1] x [0] : (tensor<128x784xf32>, tensor<784x128xf32>) -> tensor<128x128xf32>
    %14 = sdy.sharding_constraint %arg1 <@mesh_0, [{}]> : tensor<128xf32>
    %15 = stablehlo.reshape %14 : (tensor<128xf32>) -> tensor<1x128xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %17 = stablehlo.add %13, %16 : tensor<128x128xf32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %19 = stablehlo.compare GT, %17, %18, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %21 = stablehlo.maximum %17, %20 : tensor<128x128xf32>
    %22 = sdy.sharding_constraint %arg4 <@mesh_0, [{}, {}]> : tensor<128x128xf32>
    %23 = stablehlo.dot_general %21, %22, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %24 = sdy.sharding_constraint %arg3 <@mesh_0, [{}]> : tensor<128xf32>
    %25 = stablehlo.reshape %24 : (tensor<128xf32>) -> tensor<1x128xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %27 = stablehlo.add %23, %26 : tensor<128x128xf32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %29 = stablehlo.compare GT, %27, %28, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %cst_7 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %30 = stablehlo.divide %cst_1, %cst_7 : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %32 = stablehlo.negate %31 : tensor<128xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %34 = stablehlo.multiply %arg22, %33 : tensor<128x10xf32>
    %35 = stablehlo.negate %34 : tensor<128x10xf32>
    %36 = stablehlo.reduce(%35 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %37 = stablehlo.reshape %36 : (tensor<128xf32>) -> tensor<128x1xf32>
    %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %39 = stablehlo.maximum %27, %38 : tensor<128x128xf32>
    %40 = sdy.sharding_constraint %arg6 <@mesh_0, [{}, {}]> : tensor<128x10xf32>
    %41 = stablehlo.dot_general %39, %40, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x10xf32>) -> tensor<128x10xf32>
    %42 = sdy.sharding_constraint %arg5 <@mesh_0, [{}]> : tensor<10xf32>
    %43 = stablehlo.reshape %42 : (tensor<10xf32>) -> tensor<1x10xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %45 = stablehlo.add %41, %44 : tensor<128x10xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %47 = stablehlo.reduce(%45 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %48 = stablehlo.maximum %46, %47 : tensor<128xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %51 = stablehlo.subtract %45, %50 : tensor<128x10xf32>
    %52 = stablehlo.exponential %51 : tensor<128x10xf32>
    %53 = stablehlo.reduce(%52 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %55 = stablehlo.divide %37, %54 : tensor<128x1xf32>
    %56 = stablehlo.reduce(%55 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %58 = stablehlo.multiply %57, %52 : tensor<128x10xf32>
    %59 = stablehlo.add %34, %58 : tensor<128x10xf32>
    %60 = stablehlo.dot_general %59, %40, contracting_dims = [1] x [1] : (tensor<128x10xf32>, tensor<128x10xf32>) -> tensor<128x128xf32>
    %61 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %62 = stablehlo.select %29, %60, %61 : tensor<128x128xi1>, tensor<128x128xf32>
    %63 = stablehlo.dot_general %62, %22, contracting_dims = [1] x [1] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %64 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %65 = stablehlo.select %19, %63, %64 : tensor<128x128xi1>, tensor<128x128xf32>
    %66 = stablehlo.reduce(%65 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %67 = stablehlo.reshape %66 : (tensor<128xf32>) -> tensor<1x128xf32>
    %68 = stablehlo.reshape %67 : (tensor<1x128xf32>) -> tensor<128xf32>
    %69 = sdy.sharding_constraint %68 <@mesh_0, [{"data"}]> : tensor<128xf32>
    %70 = stablehlo.multiply %11, %69 : tensor<128xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %72 = stablehlo.multiply %71, %arg8 : tensor<128xf32>
    %73 = stablehlo.add %70, %72 : tensor<128xf32>
    %c_10 = stablehlo.constant dense<2147483647> : tensor<i32>
    %74 = stablehlo.compare LT, %arg7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %75 = stablehlo.add %arg7, %c : tensor<i32>
    %76 = stablehlo.select %74, %75, %c_10 : tensor<i1>, tensor<i32>
    %77 = stablehlo.convert %76 : (tensor<i32>) -> tensor<f32>
    %78 = stablehlo.power %cst_9, %77 : tensor<f32>
    %79 = stablehlo.subtract %cst_1, %78 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %81 = stablehlo.divide %73, %80 : tensor<128xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %83 = stablehlo.multiply %69, %69 : tensor<128xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<128xf32>
    %cst_12 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %86 = stablehlo.multiply %85, %arg14 : tensor<128xf32>
    %87 = stablehlo.add %84, %86 : tensor<128xf32>
    %88 = stablehlo.convert %76 : (tensor<i32>) -> tensor<f32>
    %89 = stablehlo.power %cst_12, %88 : tensor<f32>
    %90 = stablehlo.subtract %cst_1, %89 : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %92 = stablehlo.divide %87, %91 : tensor<128xf32>
    %93 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %94 = stablehlo.add %92, %93 : tensor<128xf32>
    %95 = stablehlo.sqrt %94 : tensor<128xf32>
    %cst_13 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %97 = stablehlo.add %95, %96 : tensor<128xf32>
    %98 = stablehlo.divide %81, %97 : tensor<128xf32>
    %99 = stablehlo.multiply %10, %98 : tensor<128xf32>
    %100 = stablehlo.add %arg1, %99 : tensor<128xf32>
    %101 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %102 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %103 = stablehlo.dot_general %65, %arg21, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x784xf32>) -> tensor<128x784xf32>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<128x784xf32>) -> tensor<784x128xf32>
    %105 = sdy.sharding_constraint %104 <@mesh_0, [{"data"}, {}]> : tensor<784x128xf32>
    %106 = stablehlo.multiply %102, %105 : tensor<784x128xf32>
    %107 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %108 = stablehlo.multiply %107, %arg9 : tensor<784x128xf32>
    %109 = stablehlo.add %106, %108 : tensor<784x128xf32>
    %110 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %111 = stablehlo.divide %109, %110 : tensor<784x128xf32>
    %112 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %113 = stablehlo.multiply %105, %105 : tensor<784x128xf32>
    %114 = stablehlo.multiply %112, %113 : tensor<784x128xf32>
    %115 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %116 = stablehlo.multiply %115, %arg15 : tensor<784x128xf32>
    %117 = stablehlo.add %114, %116 : tensor<784x128xf32>
    %118 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %119 = stablehlo.divide %117, %118 : tensor<784x128xf32>
    %120 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %121 = stablehlo.add %119, %120 : tensor<784x128xf32>
    %122 = stablehlo.sqrt %121 : tensor<784x128xf32>
    %123 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %124 = stablehlo.add %122, %123 : tensor<784x128xf32>
    %125 = stablehlo.divide %111, %124 : tensor<784x128xf32>
    %126 = stablehlo.multiply %101, %125 : tensor<784x128xf32>
    %127 = stablehlo.add %arg2, %126 : tensor<784x128xf32>
    %128 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %129 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %130 = stablehlo.reduce(%62 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %131 = stablehlo.reshape %130 : (tensor<128xf32>) -> tensor<1x128xf32>
    %132 = stablehlo.reshape %131 : (tensor<1x128xf32>) -> tensor<128xf32>
    %133 = sdy.sharding_constraint %132 <@mesh_0, [{"data"}]> : tensor<128xf32>
    %134 = stablehlo.multiply %129, %133 : tensor<128xf32>
    %135 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %136 = stablehlo.multiply %135, %arg10 : tensor<128xf32>
    %137 = stablehlo.add %134, %136 : tensor<128xf32>
    %138 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %139 = stablehlo.divide %137, %138 : tensor<128xf32>
    %140 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %141 = stablehlo.multiply %133, %133 : tensor<128xf32>
    %142 = stablehlo.multiply %140, %141 : tensor<128xf32>
    %143 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %144 = stablehlo.multiply %143, %arg16 : tensor<128xf32>
    %145 = stablehlo.add %142, %144 : tensor<128xf32>
    %146 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %147 = stablehlo.divide %145, %146 : tensor<128xf32>
    %148 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %149 = stablehlo.add %147, %148 : tensor<128xf32>
    %150 = stablehlo.sqrt %149 : tensor<128xf32>
    %151 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %152 = stablehlo.add %150, %151 : tensor<128xf32>
    %153 = stablehlo.divide %139, %152 : tensor<128xf32>
    %154 = stablehlo.multiply %128, %153 : tensor<128xf32>
    %155 = stablehlo.add %arg3, %154 : tensor<128xf32>
    %156 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %157 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %158 = stablehlo.dot_general %62, %21, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %159 = stablehlo.transpose %158, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %160 = sdy.sharding_constraint %159 <@mesh_0, [{"data"}, {}]> : tensor<128x128xf32>
    %161 = stablehlo.multiply %157, %160 : tensor<128x128xf32>
    %162 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %163 = stablehlo.multiply %162, %arg11 : tensor<128x128xf32>
    %164 = stablehlo.add %161, %163 : tensor<128x128xf32>
    %165 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %166 = stablehlo.divide %164, %165 : tensor<128x128xf32>
    %167 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %168 = stablehlo.multiply %160, %160 : tensor<128x128xf32>
    %169 = stablehlo.multiply %167, %168 : tensor<128x128xf32>
    %170 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %171 = stablehlo.multiply %170, %arg17 : tensor<128x128xf32>
    %172 = stablehlo.add %169, %171 : tensor<128x128xf32>
    %173 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %174 = stablehlo.divide %172, %173 : tensor<128x128xf32>
    %175 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %176 = stablehlo.add %174, %175 : tensor<128x128xf32>
    %177 = stablehlo.sqrt %176 : tensor<128x128xf32>
    %178 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %179 = stablehlo.add %177, %178 : tensor<128x128xf32>
    %180 = stablehlo.divide %166, %179 : tensor<128x128xf32>
    %181 = stablehlo.multiply %156, %180 : tensor<128x128xf32>
    %182 = stablehlo.add %arg4, %181 : tensor<128x128xf32>
    %183 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %184 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %185 = stablehlo.reduce(%59 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x10xf32>, tensor<f32>) -> tensor<10xf32>
    %186 = stablehlo.reshape %185 : (tensor<10xf32>) -> tensor<1x10xf32>
    %187 = stablehlo.reshape %186 : (tensor<1x10xf32>) -> tensor<10xf32>
    %188 = sdy.sharding_constraint %187 <@mesh_0, [{"data"}]> : tensor<10xf32>
    %189 = stablehlo.multiply %184, %188 : tensor<10xf32>
    %190 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %191 = stablehlo.multiply %190, %arg12 : tensor<10xf32>
    %192 = stablehlo.add %189, %191 : tensor<10xf32>
    %193 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %194 = stablehlo.divide %192, %193 : tensor<10xf32>
    %195 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %196 = stablehlo.multiply %188, %188 : tensor<10xf32>
    %197 = stablehlo.multiply %195, %196 : tensor<10xf32>
    %198 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %199 = stablehlo.multiply %198, %arg18 : tensor<10xf32>
    %200 = stablehlo.add %197, %199 : tensor<10xf32>
    %201 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %202 = stablehlo.divide %200, %201 : tensor<10xf32>
    %203 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %204 = stablehlo.add %202, %203 : tensor<10xf32>
    %205 = stablehlo.sqrt %204 : tensor<10xf32>
    %206 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %207 = stablehlo.add %205, %206 : tensor<10xf32>
    %208 = stablehlo.divide %194, %207 : tensor<10xf32>
    %209 = stablehlo.multiply %183, %208 : tensor<10xf32>
    %210 = stablehlo.add %arg5, %209 : tensor<10xf32>
    %211 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %212 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %213 = stablehlo.dot_general %59, %39, contracting_dims = [0] x [0] : (tensor<128x10xf32>, tensor<128x128xf32>) -> tensor<10x128xf32>
    %214 = stablehlo.transpose %213, dims = [1, 0] : (tensor<10x128xf32>) -> tensor<128x10xf32>
    %215 = sdy.sharding_constraint %214 <@mesh_0, [{"data"}, {}]> : tensor<128x10xf32>
    %216 = stablehlo.multiply %212, %215 : tensor<128x10xf32>
    %217 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %218 = stablehlo.multiply %217, %arg13 : tensor<128x10xf32>
    %219 = stablehlo.add %216, %218 : tensor<128x10xf32>
    %220 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %221 = stablehlo.divide %219, %220 : tensor<128x10xf32>
    %222 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %223 = stablehlo.multiply %215, %215 : tensor<128x10xf32>
    %224 = stablehlo.multiply %222, %223 : tensor<128x10xf32>
    %225 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %226 = stablehlo.multiply %225, %arg19 : tensor<128x10xf32>
    %227 = stablehlo.add %224, %226 : tensor<128x10xf32>
    %228 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %229 = stablehlo.divide %227, %228 : tensor<128x10xf32>
    %230 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %231 = stablehlo.add %229, %230 : tensor<128x10xf32>
    %232 = stablehlo.sqrt %231 : tensor<128x10xf32>
    %233 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %234 = stablehlo.add %232, %233 : tensor<128x10xf32>
    %235 = stablehlo.divide %221, %234 : tensor<128x10xf32>
    %236 = stablehlo.multiply %211, %235 : tensor<128x10xf32>
    %237 = stablehlo.add %arg6, %236 : tensor<128x10xf32>
    %238 = stablehlo.compare LT, %arg20, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %239 = stablehlo.add %arg20, %c : tensor<i32>
    %240 = stablehlo.select %238, %239, %c_10 : tensor<i1>, tensor<i32>
    %241 = stablehlo.log %54 : tensor<128x1xf32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %243 = stablehlo.subtract %51, %242 : tensor<128x10xf32>
    %244 = stablehlo.multiply %arg22, %243 : tensor<128x10xf32>
    %245 = stablehlo.reduce(%244 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %246 = stablehlo.negate %245 : tensor<128xf32>
    %247 = stablehlo.reduce(%246 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %248 = stablehlo.divide %247, %cst_7 : tensor<f32>
    %249 = stablehlo.multiply %248, %cst_7 : tensor<f32>
    return %0, %100, %127, %155, %182, %210, %237, %76, %73, %109, %137, %164, %192, %219, %87, %117, %145, %172, %200, %227, %240, %cst_7, %249 : tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
